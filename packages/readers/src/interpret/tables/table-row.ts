import type { SourceCell, SourceTable } from '@xxgk/sources';

/** A row of a table as it stands in the file. */
export interface TableRow {
  /** Number of the table in the document, from 0. */
  readonly table: number;
  readonly row: number;
  /** Cells that begin in this row, from left to right. */
  readonly cells: readonly SourceCell[];
  /** Cells that reach into this row from above. */
  readonly above: readonly SourceCell[];
  /** Columns of the table; 0 where they say nothing, as in plain text. */
  readonly columnCount: number;
}

/** The rows of a table from top to bottom. */
export function tableRows(source: SourceTable, table: number): readonly TableRow[] {
  const byRow = new Map<number, SourceCell[]>();
  const reaching = new Map<number, SourceCell[]>();
  for (const cell of source.cells) {
    add(byRow, cell.row, cell);
    const end = Math.min(cell.row + cell.rowSpan, source.rowCount);
    for (let row = cell.row + 1; row < end; row += 1) add(reaching, row, cell);
  }
  const byColumn = (a: SourceCell, b: SourceCell): number => a.column - b.column;
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({
      table,
      row,
      cells: cells.toSorted(byColumn),
      above: (reaching.get(row) ?? []).toSorted(byColumn),
      columnCount: source.columnCount,
    }));
}

/** The words of a row in one line, for a person to find it again. */
export function rowText(cells: readonly SourceCell[]): string {
  return cells.map(({ text }) => text.replace(/\s+/gu, ' ').trim()).join(' | ');
}

function add(map: Map<number, SourceCell[]>, key: number, cell: SourceCell): void {
  const list = map.get(key);
  if (list) list.push(cell);
  else map.set(key, [cell]);
}
