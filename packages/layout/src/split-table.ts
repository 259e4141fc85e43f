import { type Table, toPoints } from '@xxgk/document';
import type { MeasuredCell, MeasuredTable } from './measured-table.js';
import type { PageBuilder } from './page-builder.js';

/** A row on a page: its index in the table, top and height within the text block, whether it is a repeated header. */
export interface PlacedRow {
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly repeated: boolean;
}

/** The rows of a table that one page holds. */
export interface TablePart {
  readonly rows: readonly PlacedRow[];
}

/** The rows of a part that a cell covers. A repeated header row counts only for header cells. */
export function rowsOf({ cell, row }: MeasuredCell, part: TablePart): readonly PlacedRow[] {
  return part.rows.filter(({ index }) => index >= row && index < row + cell.rowSpan);
}

/** Rows from the first on that a page must take together: those that stay with the next, and the last of them. */
function rowGroups(table: Table): readonly (readonly number[])[] {
  const groups: number[][] = [];
  table.rows.forEach((_row, index) => {
    const staysWithPrevious = table.rows[index - 1]?.keepWithNext === true;
    if (staysWithPrevious) groups.at(-1)?.push(index);
    else groups.push([index]);
  });
  return groups;
}

/** Height of the first group: what a heading before the table must find room for. */
export function firstGroupHeight({ table, rowHeights, border, notes, style }: MeasuredTable): number {
  const groups = rowGroups(table);
  const ofNotes = groups.length === 1 ? notes.length * toPoints(style.linePitch) : 0;
  return sum(groups[0] ?? [], rowHeights) + border + ofNotes;
}

/**
 * Distributes the rows over pages: a group goes to the next page when it does not fit, with the header rows repeated
 * above it; a group higher than a page is broken between rows. The notes stay with the last group. Below the
 * last row of a page, and of the table, there is one more `border`. Calls `onPart` with
 * the rows of each page while that page is at hand.
 *
 * A table that a page holds is one group and so moves whole. A longer one starts at once: by the measure of white
 * space (`whiteSpace`) that is never worse than to move it, and it is what keep-with-next does in word processors.
 */
export function splitTable(
  { table, rowHeights: heights, border, notes, style }: MeasuredTable,
  pages: PageBuilder,
  onPart: (part: TablePart) => void,
): void {
  const ofNotes = notes.length * toPoints(style.linePitch);
  const header = Array.from({ length: table.headerRowCount }, (_, index) => index);
  let rows: PlacedRow[] = [];
  const place = (index: number, repeated: boolean): void => {
    const height = heights[index] ?? 0;
    rows.push({ index, top: pages.used(), height, repeated });
    pages.advance(height);
  };
  const turnPage = (): void => {
    if (rows.length > 0) onPart({ rows });
    const isContinued = rows.length > 0;
    rows = [];
    pages.newPage();
    if (isContinued) for (const index of header) place(index, true);
  };
  const groups = rowGroups(table);
  for (const group of groups) {
    const height = sum(group, heights) + border + (group === groups.at(-1) ? ofNotes : 0);
    if (!pages.fits(height) && !isAtTop(rows, pages)) turnPage();
    for (const index of group) {
      if (!pages.fits((heights[index] ?? 0) + border) && !isAtTop(rows, pages)) turnPage();
      place(index, false);
    }
  }
  onPart({ rows });
  pages.advance(border);
}

/** Nothing but repeated headers stands on the page: turning it would not help. */
function isAtTop(rows: readonly PlacedRow[], pages: PageBuilder): boolean {
  return rows.length === 0 ? pages.used() === 0 : rows.every(({ repeated }) => repeated);
}

function sum(rows: readonly number[], heights: readonly number[]): number {
  return rows.reduce((total, index) => total + (heights[index] ?? 0), 0);
}
