import type { Canvas, PlacedStrip } from '../strip.js';
import type { ShapedCell } from './shaped-table.js';

/** The rows of a table that one page holds; the index of a strip is that of its row. */
export interface TablePart {
  readonly page: Canvas;
  readonly rows: readonly PlacedStrip[];
}

/** The rows by pages. */
export function partsOf(rows: readonly PlacedStrip[]): readonly TablePart[] {
  const parts: { page: Canvas; rows: PlacedStrip[] }[] = [];
  for (const row of rows) {
    const last = parts.at(-1);
    if (last?.page === row.page) last.rows.push(row);
    else parts.push({ page: row.page, rows: [row] });
  }
  return parts;
}

/** The rows of a part that a cell covers. A repeated header row counts only for header cells. */
export function rowsOf({ cell, row }: ShapedCell, part: TablePart): readonly PlacedStrip[] {
  return part.rows.filter(({ index }) => index >= row && index < row + cell.rowSpan);
}
