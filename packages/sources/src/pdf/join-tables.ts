import type { GridCell } from './grid-cells.js';
import type { PageTable } from './page-content.js';

/** A table over one or more pages. */
export interface JoinedTable {
  readonly type: 'table';
  readonly columns: readonly number[];
  readonly rowCount: number;
  readonly cells: readonly (GridCell & { readonly page: number })[];
  readonly isOpenBelow: boolean;
}

/** Borders nearer than this are the same, outer borders further apart make different tables. Points. */
const SAME_BORDER = 5;
const MOST_HEADER_ROWS = 4;

/** A table that so far stands on one page. */
export function startTable(table: PageTable): JoinedTable {
  const cells = table.cells.map((cell) => ({ ...cell, page: table.page }));
  return { ...table, cells };
}

/** Whether a table at the top of a page can go on the table at the end of the page before: it is as wide. */
export function continues(table: JoinedTable, next: PageTable): boolean {
  const isNear = (a = 0, b = 0): boolean => Math.abs(a - b) <= SAME_BORDER;
  return isNear(table.columns[0], next.columns[0]) && isNear(table.columns.at(-1), next.columns.at(-1));
}

/**
 * Puts a table and its continuation together on the columns of both. Header rows that are repeated are left out; a row
 * torn by the page break, open on both sides, becomes one row again.
 */
export function joinTables(table: JoinedTable, next: PageTable): JoinedTable {
  const columns = mergeBorders(table.columns, next.columns);
  const above = table.cells.map((cell) => onColumns(cell, table.columns, columns));
  const repeated = repeatedRows(table, next);
  const isTorn = table.isOpenBelow && next.isOpenAbove && repeated === 0;
  const shift = table.rowCount - repeated - (isTorn ? 1 : 0);
  const below = next.cells
    .filter(({ row }) => row >= repeated)
    .map((cell) => onColumns({ ...cell, page: next.page }, next.columns, columns))
    .map((cell) => ({ ...cell, row: cell.row + shift }));
  const cells = isTorn ? mendRow(above, below, table.rowCount - 1) : [...above, ...below];
  return { type: 'table', columns, rowCount: shift + next.rowCount, cells, isOpenBelow: next.isOpenBelow };
}

function mergeBorders(a: readonly number[], b: readonly number[]): readonly number[] {
  const merged: number[] = [];
  for (const at of [...a, ...b].sort((x, y) => x - y)) {
    if (merged.length === 0 || at - (merged.at(-1) ?? 0) > SAME_BORDER) merged.push(at);
  }
  return merged;
}

function onColumns<Cell extends GridCell>(cell: Cell, from: readonly number[], to: readonly number[]): Cell {
  const nearest = (index: number): number => {
    const at = from[index] ?? 0;
    return to.reduce(
      (best, border, candidate) =>
        Math.abs(border - at) < Math.abs((to[best] ?? 0) - at) ? candidate : best,
      0,
    );
  };
  const column = nearest(cell.column);
  return { ...cell, column, columnSpan: Math.max(1, nearest(cell.column + cell.columnSpan) - column) };
}

/** Rows at the top of the continuation that say what the first rows of the table say. */
function repeatedRows(table: JoinedTable, next: PageTable): number {
  for (let count = Math.min(MOST_HEADER_ROWS, table.rowCount, next.rowCount - 1); count > 0; count -= 1) {
    const rows = Array.from({ length: count }, (_, row) => row);
    const isSame = rows.every((row) => rowText(table.cells, row) === rowText(next.cells, row));
    const hasText = rows.every((row) => rowText(next.cells, row) !== '' || row > 0);
    if (isSame && hasText && rowText(next.cells, 0) !== '') return count;
  }
  return 0;
}

function rowText(cells: readonly GridCell[], row: number): string {
  return cells
    .filter((cell) => cell.row === row)
    .map(({ text }) => text)
    .join('|');
}

function mendRow<Cell extends GridCell>(
  above: readonly Cell[],
  below: readonly Cell[],
  row: number,
): readonly Cell[] {
  const reaches = (cell: GridCell): boolean => cell.row <= row && cell.row + cell.rowSpan > row;
  const ends = above.filter(reaches);
  const used = new Set<Cell>();
  const mended = above.map((cell) => {
    if (!ends.includes(cell)) return cell;
    const rest = below.find(
      (part) => part.row === row && part.column === cell.column && part.columnSpan === cell.columnSpan,
    );
    if (rest === undefined) return cell;
    used.add(rest);
    return { ...cell, text: cell.text + rest.text, rowSpan: row - cell.row + rest.rowSpan };
  });
  return [...mended, ...below.filter((cell) => !used.has(cell))];
}
