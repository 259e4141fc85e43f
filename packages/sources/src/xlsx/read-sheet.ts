import { childOf, childrenOf, textOf, type XmlNode } from '../container/xml.js';
import { parseArea, parseCell } from './cell-area.js';
import type { NumberFormat } from './number-formats.js';
import { serialDate } from './serial-date.js';
import { richText } from './shared-strings.js';
import type { CellArea, WorkbookCell } from './workbook.js';

/** What the sheets of a workbook share. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly dateSystem: '1900' | '1904';
}

/** Numbers longer than this are kept as written: more digits than a spreadsheet computes with. */
const LONGEST_SHORT_NUMBER = 15;

/** Cells and merged areas of a sheet's part. */
export function readSheet(
  root: XmlNode,
  context: SheetContext,
): {
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, WorkbookCell>>;
  readonly merges: readonly CellArea[];
} {
  const rows = new Map<number, Map<number, WorkbookCell>>();
  let row = -1;
  for (const element of childrenOf(childOf(root, 'sheetData'), 'row')) {
    const number = Number(element.attributes['r']);
    row = Number.isInteger(number) && number > 0 ? number - 1 : row + 1;
    const cells = readRow(element, context);
    if (cells.size > 0) rows.set(row, cells);
  }
  const merges = childrenOf(childOf(root, 'mergeCells'), 'mergeCell').flatMap(
    (merge) => parseArea(merge.attributes['ref'] ?? '') ?? [],
  );
  return { rows, merges };
}

function readRow(row: XmlNode, context: SheetContext): Map<number, WorkbookCell> {
  const cells = new Map<number, WorkbookCell>();
  let column = -1;
  for (const element of childrenOf(row, 'c')) {
    column = parseCell(element.attributes['r'] ?? '')?.column ?? column + 1;
    const cell = readCell(element, context);
    if (cell.text !== '' || cell.formula !== undefined) cells.set(column, cell);
  }
  return cells;
}

function readCell(element: XmlNode, context: SheetContext): WorkbookCell {
  const formula = textIn(element, 'f');
  const shown = shownValue(element, context);
  return formula === undefined ? shown : { ...shown, formula };
}

function textIn(element: XmlNode, name: string): string | undefined {
  const child = childOf(element, name);
  return child && textOf(child);
}

function shownValue(element: XmlNode, context: SheetContext): WorkbookCell {
  const value = textIn(element, 'v') ?? '';
  switch (element.attributes['t'] ?? 'n') {
    case 's':
      return { text: context.strings[Number(value)] ?? '' };
    case 'inlineStr': {
      const item = childOf(element, 'is');
      return { text: item === undefined ? '' : richText(item) };
    }
    case 'b':
      return { text: value === '' ? '' : value === '1' ? 'TRUE' : 'FALSE' };
    case 'e':
      return { text: value, isError: true };
    case 'd':
      return { text: value, date: value.slice(0, 10) };
    case 'n':
      return numberCell(value, context.formats[Number(element.attributes['s'] ?? 0)], context.dateSystem);
    default:
      return { text: value };
  }
}

function numberCell(
  value: string,
  format: NumberFormat | undefined,
  dateSystem: SheetContext['dateSystem'],
): WorkbookCell {
  const number = Number(value);
  if (value === '' || Number.isNaN(number)) return { text: value };
  if (format?.isDate) return { text: serialDate(number, dateSystem), date: serialDate(number, dateSystem) };
  if (format?.isPercentage) return { text: `${plainNumber(String(number * 100))}%` };
  return { text: plainNumber(value) + (format?.suffix ?? '') };
}

/** A number without exponent, and without the digits that binary fractions add: `7730.28` for `7730.2799999999997`. */
function plainNumber(value: string): string {
  const number = Number(value);
  const digits = value.replace(/\D/gu, '').replace(/^0+/u, '');
  if (!/e/iu.test(value) && digits.length <= LONGEST_SHORT_NUMBER) return value;
  const rounded = Number(number.toPrecision(LONGEST_SHORT_NUMBER));
  const text = String(rounded);
  return text.includes('e') ? rounded.toFixed(12).replace(/\.?0+$/u, '') : text;
}
