import { childOf, childrenOf, type XmlNode } from '../container/xml.js';
import { parseCell } from './cell-area.js';
import { type CellHiding, fontHidings, isHidingFormat } from './cell-looks.js';
import type { CellArea, SheetHiding, WorkbookSheet } from './workbook.js';

/** Points; widths of a digit. */
const LOWEST_ROW = 3;
const NARROWEST_COLUMN = 0.5;
/** Rows and cells that are looked at for what lies under merged ones, and those of which each is told. */
const MOST_LOOKED_AT = 2_000_000;
const MOST_COVERED = 1000;
/** What floats over cells, by the name of its element. */
const OVER_CELLS = ['drawing', 'legacyDrawing', 'picture', 'oleObjects', 'controls'];
/** Codes of heads and feet: fonts, numbers of pages, names. */
const CODES = /&"[^"]*"|&\d+|&K[0-9A-F]{6}|&./gu;

/** What the looks of cells in a file hide. */
export interface HidingLooks {
  /** By the number by which cells name a look. */
  readonly cells: readonly (readonly CellHiding[])[];
  /** Formats for conditions. */
  readonly conditional: readonly XmlNode[];
  /** Numbers of shared words of which some cannot be seen. */
  readonly strings: ReadonlySet<number>;
}

/** What of a sheet may show otherwise than it says: cells that hold something, rows, columns, what lies over them. */
export function sheetHidings(
  root: XmlNode,
  sheet: Pick<WorkbookSheet, 'rows' | 'merges'>,
  looks: HidingLooks,
): readonly SheetHiding[] {
  return [
    ...ofRows(root, sheet.rows, looks),
    ...underMerges(sheet),
    ...ofColumns(root, sheet.rows),
    ...ofSheet(root, looks),
  ];
}

function ofRows(root: XmlNode, rows: WorkbookSheet['rows'], looks: HidingLooks): readonly SheetHiding[] {
  let row = -1;
  return childrenOf(childOf(root, 'sheetData'), 'row').flatMap((element): readonly SheetHiding[] => {
    const { r, ht } = element.attributes;
    row = Number(r) > 0 ? Number(r) - 1 : row + 1;
    const cells = rows.get(row);
    if (cells === undefined) return [];
    let column = -1;
    const ofCells = childrenOf(element, 'c').flatMap((cell): readonly SheetHiding[] => {
      column = parseCell(cell.attributes['r'] ?? '')?.column ?? column + 1;
      const at = { row, column };
      return cells.has(column) ? ofCell(cell, looks).map((what) => ({ what, ...at })) : [];
    });
    const isLow = ht !== undefined && Number(ht) <= LOWEST_ROW;
    return [...(isLow ? [{ what: 'row' as const, row }] : []), ...ofCells];
  });
}

function ofCell(cell: XmlNode, { cells, strings }: HidingLooks): readonly CellHiding[] {
  const own = cells[Number(cell.attributes['s'] ?? 0)] ?? [];
  const value = childOf(cell, 'v')?.children[0];
  const isShared = cell.attributes['t'] === 's' && strings.has(Number(value));
  const inline = childOf(cell, 'is');
  const isLost = isShared || (inline !== undefined && hasLostWords(inline));
  return isLost && !own.includes('colour') ? [...own, 'colour'] : own;
}

/** Whether a stretch of words of a cell cannot be seen. */
export function hasLostWords(item: XmlNode): boolean {
  return childrenOf(item, 'r').some((run) => {
    const look = childOf(run, 'rPr');
    return childOf(look, 'color') !== undefined && fontHidings(look).length > 0;
  });
}

/** Cells that hold something and lie under a merged one; where there are too many to look at, one without a place. */
function underMerges({ rows, merges }: Pick<WorkbookSheet, 'rows' | 'merges'>): readonly SheetHiding[] {
  const found: SheetHiding[] = [];
  let left = MOST_LOOKED_AT;
  for (const area of merges) {
    for (const [row, cells] of rows) {
      left -= 1 + (row >= area.firstRow && row <= area.lastRow ? cells.size : 0);
      if (left < 0 || found.length > MOST_COVERED) return [{ what: 'merged' }];
      for (const column of coveredIn(cells.keys(), row, area)) found.push({ what: 'merged', row, column });
    }
  }
  return found;
}

function coveredIn(
  columns: Iterable<number>,
  row: number,
  { firstRow, lastRow, firstColumn, lastColumn }: CellArea,
): readonly number[] {
  if (row < firstRow || row > lastRow) return [];
  return [...columns].filter(
    (column) => column >= firstColumn && column <= lastColumn && (row > firstRow || column > firstColumn),
  );
}

function ofColumns(root: XmlNode, rows: WorkbookSheet['rows']): readonly SheetHiding[] {
  const narrow = childrenOf(childOf(root, 'cols'), 'col').filter(
    ({ attributes: { width, hidden } }) =>
      width !== undefined && Number(width) <= NARROWEST_COLUMN && hidden !== '1' && hidden !== 'true',
  );
  if (narrow.length === 0) return [];
  const used = new Set([...rows.values()].flatMap((cells) => [...cells.keys()]));
  return [...used]
    .filter((column) =>
      narrow.some(({ attributes: { min, max } }) => column + 1 >= Number(min) && column < Number(max)),
    )
    .sort((a, b) => a - b)
    .map((column) => ({ what: 'column', column }));
}

function ofSheet(root: XmlNode, { conditional }: HidingLooks): readonly SheetHiding[] {
  const rules = childrenOf(root, 'conditionalFormatting').flatMap((part) => childrenOf(part, 'cfRule'));
  const hidingRules = rules.filter(
    (rule) =>
      childrenOf(rule).some(({ attributes }) => /^(?:0|false)$/u.test(attributes['showValue'] ?? '')) ||
      isHidingFormat(conditional[Number(rule.attributes['dxfId'] ?? Number.NaN)]),
  );
  const over = OVER_CELLS.filter((name) => childOf(root, name) !== undefined);
  const views = childrenOf(childOf(root, 'sheetViews'), 'sheetView').filter(
    ({ attributes: { showZeros = '1', showFormulas = '0' } }) =>
      /^(?:0|false)$/u.test(showZeros) || /^(?:1|true)$/u.test(showFormulas),
  );
  const printed = childrenOf(childOf(root, 'headerFooter')).filter((part) =>
    /[\p{L}\p{N}]/u.test(part.children.join('').replace(CODES, '').replace('Page', '')),
  );
  const isZero = /^(?:1|true)$/u.test(childOf(root, 'sheetFormatPr')?.attributes['zeroHeight'] ?? '');
  return [
    ...hidingRules.map((): SheetHiding => ({ what: 'conditional' })),
    ...over.map((): SheetHiding => ({ what: 'over' })),
    ...views.map((): SheetHiding => ({ what: 'view' })),
    ...printed.map((): SheetHiding => ({ what: 'printed' })),
    ...(isZero ? [{ what: 'row' as const }] : []),
  ];
}
