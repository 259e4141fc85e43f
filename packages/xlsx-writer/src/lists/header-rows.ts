import { LIST_HEADER_ROWS } from '@xxgk/model';
import type { CellRange } from '../cell-reference.js';
import { type Cell, textValue } from '../sheet.js';
import { linesOf } from '../text-width.js';

/** A column of a list as its header needs it: headers from the general to the particular, `''` continues the one above. */
export interface HeadedColumn {
  readonly headers: readonly string[];
  readonly width: number;
}

/** Headers above the columns of a list. */
export interface HeaderRows {
  readonly cells: readonly Cell[];
  readonly merges: readonly CellRange[];
  readonly rowHeights: ReadonlyMap<number, number>;
}

const LINE_POINTS = 15;
const LEAST_HEIGHT = 20;
const LEVELS = Array.from({ length: LIST_HEADER_ROWS }, (_, level) => level);

/** Neighbours under the same headers share a cell; a header that says nothing of its own is part of the one above. */
export function headerRows(columns: readonly HeadedColumn[], top: number): HeaderRows {
  const cells: Cell[] = [];
  const merges: CellRange[] = [];
  const rowHeights = new Map(LEVELS.map((level) => [top + level, LEAST_HEIGHT]));
  for (const level of LEVELS) {
    for (const [index, { headers }] of columns.entries()) {
      const place = { row: top + level, column: index };
      const text = headers[level] ?? '';
      const isCovered = text === '' || continuesLeft(columns, index, level);
      cells.push({ ...place, style: 'columnHeader', value: textValue(isCovered ? '' : text) });
      if (isCovered) continue;
      const span = columnSpan(columns, index, level);
      const rows = 1 + blankLevelsBelow(headers, level);
      const last = { row: place.row + rows - 1, column: index + span - 1 };
      if (span > 1 || rows > 1) merges.push({ first: place, last });
      const width = columns.slice(index, index + span).reduce((sum, column) => sum + column.width, 0);
      const height = ((linesOf(text, width) + 0.4) * LINE_POINTS) / rows;
      for (let row = place.row; row <= last.row; row += 1)
        rowHeights.set(row, Math.max(rowHeights.get(row) ?? 0, Math.ceil(height)));
    }
  }
  return { cells, merges, rowHeights };
}

/** Whether a column stands under the same header as its left neighbour. Columns of the last level stand alone. */
function continuesLeft(columns: readonly HeadedColumn[], index: number, level: number): boolean {
  const left = columns[index - 1]?.headers;
  const own = columns[index]?.headers ?? [];
  const isLast = blankLevelsBelow(own, level) === LIST_HEADER_ROWS - 1 - level;
  return !isLast && LEVELS.slice(0, level + 1).every((each) => left?.[each] === own[each]);
}

function columnSpan(columns: readonly HeadedColumn[], index: number, level: number): number {
  let span = 1;
  while (index + span < columns.length && continuesLeft(columns, index + span, level)) span += 1;
  return span;
}

function blankLevelsBelow(headers: readonly string[], level: number): number {
  let blanks = 0;
  while (level + blanks + 1 < LIST_HEADER_ROWS && headers[level + blanks + 1] === '') blanks += 1;
  return blanks;
}
