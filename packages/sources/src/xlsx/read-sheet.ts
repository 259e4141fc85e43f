import { BeyondLimits } from '../container/allowance.js';
import { readLimits } from '../container/limits.js';
import { childOf, childrenOf, textOf, type XmlNode } from '../container/xml.js';
import { type CellReference, columnLetters, parseArea, parseCell } from './cell-area.js';
import { moveFormula } from './move-formula.js';
import type { NumberFormat } from './number-formats.js';
import { serialDate } from './serial-date.js';
import { type StringItem, stringItem } from './shared-strings.js';
import type { CellArea, WorkbookCell, WorkbookSheet } from './workbook.js';

/** What the sheets of a workbook share. */
export interface SheetContext {
  readonly strings: readonly StringItem[];
  readonly formats: readonly NumberFormat[];
  readonly dateSystem: '1900' | '1904';
}

/** Numbers longer than this are kept as written: more digits than a spreadsheet computes with. */
const LONGEST_SHORT_NUMBER = 15;

/** Cells and merged areas of a sheet's part. @throws BeyondLimits for places that no sheet has */
export function readSheet(
  root: XmlNode,
  context: SheetContext,
): {
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, WorkbookCell>>;
  readonly merges: readonly CellArea[];
  readonly hidden: WorkbookSheet['hidden'];
} {
  const rows = new Map<number, Map<number, WorkbookCell>>();
  const shared: SharedFormulas = new Map();
  const hiddenRows: number[] = [];
  let row = -1;
  for (const element of childrenOf(childOf(root, 'sheetData'), 'row')) {
    const number = Number(element.attributes['r']);
    row = Number.isInteger(number) && number > 0 ? number - 1 : row + 1;
    if (row >= readLimits.sheetRows) throw new BeyondLimits('a row beyond those of any sheet');
    const cells = readRow(element, row, shared, context);
    if (cells.size === 0) continue;
    rows.set(row, cells);
    if (isTrue(element.attributes['hidden'])) hiddenRows.push(row);
  }
  const merges = childrenOf(childOf(root, 'mergeCells'), 'mergeCell').flatMap(
    (merge) => parseArea(merge.attributes['ref'] ?? '') ?? [],
  );
  return { rows, merges, hidden: { rows: hiddenRows, columns: hiddenColumns(root, rows) } };
}

/** Columns with content that `cols` hides. @rule ECMA-376 §18.3.1.13 */
function hiddenColumns(root: XmlNode, rows: WorkbookSheet['rows']): readonly string[] {
  const areas = childrenOf(childOf(root, 'cols'), 'col').filter(({ attributes }) =>
    isTrue(attributes['hidden']),
  );
  if (areas.length === 0) return [];
  const used = new Set([...rows.values()].flatMap((cells) => [...cells.keys()]));
  const isHidden = (column: number): boolean =>
    areas.some(({ attributes: { min, max } }) => column + 1 >= Number(min) && column + 1 <= Number(max));
  return [...used]
    .filter(isHidden)
    .sort((a, b) => a - b)
    .map(columnLetters);
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Formulas that other cells share, by their numbers, with the cell in which they stand. */
type SharedFormulas = Map<string, { readonly formula: string; readonly at: CellReference }>;

function readRow(
  element: XmlNode,
  row: number,
  shared: SharedFormulas,
  context: SheetContext,
): Map<number, WorkbookCell> {
  const cells = new Map<number, WorkbookCell>();
  let column = -1;
  for (const child of childrenOf(element, 'c')) {
    column = parseCell(child.attributes['r'] ?? '')?.column ?? column + 1;
    if (column >= readLimits.sheetColumns) throw new BeyondLimits('a column beyond those of any sheet');
    const formula = formulaOf(childOf(child, 'f'), { row, column }, shared);
    const format = context.formats[Number(child.attributes['s'] ?? 0)];
    const shown = unlessStruck(shownValue(child, context), format);
    const cell = formula === undefined ? shown : { ...shown, formula };
    if (cell.text !== '' || cell.formula !== undefined || cell.struck !== undefined) cells.set(column, cell);
  }
  return cells;
}

/** The formula of a cell, also where it shares that of another. @rule ECMA-376 §18.3.1.40 */
function formulaOf(
  element: XmlNode | undefined,
  at: CellReference,
  shared: SharedFormulas,
): string | undefined {
  if (element === undefined) return undefined;
  const formula = textOf(element);
  const number = element.attributes['t'] === 'shared' ? element.attributes['si'] : undefined;
  if (number === undefined) return formula;
  const master = shared.get(number);
  if (formula === '') return master && moveFormula(master.formula, master.at, at);
  shared.set(number, { formula, at });
  return formula;
}

function textIn(element: XmlNode, name: string): string | undefined {
  const child = childOf(element, name);
  return child && textOf(child);
}

function shownValue(element: XmlNode, context: SheetContext): WorkbookCell {
  const value = textIn(element, 'v') ?? '';
  switch (element.attributes['t'] ?? 'n') {
    case 's':
      return ofItem(context.strings[Number(value)]);
    case 'inlineStr': {
      const item = childOf(element, 'is');
      return ofItem(item && stringItem(item));
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

function ofItem(item: StringItem | undefined): WorkbookCell {
  const { text = '', struck = '' } = item ?? {};
  return struck === '' ? { text } : { text, struck };
}

/** A cell that is struck through says nothing; its words are kept apart. */
function unlessStruck(cell: WorkbookCell, format: NumberFormat | undefined): WorkbookCell {
  if (!format?.isStruck || cell.text === '') return cell;
  return { text: '', struck: cell.text + (cell.struck ?? '') };
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
