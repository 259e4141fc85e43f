import type { TextPiece } from './pdf-page.js';
import type { RuledGrid } from './ruled-grids.js';
import { textLines } from './text-lines.js';

/** A cell of a ruled table, rows and columns counted from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
}

/** Widths of characters beside that of a hanzi, to cut a piece of text at a border. */
const NARROW = /[\u0020-\u00ff]/u;
/** How far the middle of the letters stands above the line they stand on, as a share of the font size. */
const MIDDLE = 0.35;

/** The cells of a ruled table with the words that stand in them. */
export function gridCells(grid: RuledGrid, pieces: readonly TextPiece[]): readonly GridCell[] {
  const areas = mergedAreas(grid);
  const words = new Map<Area, TextPiece[]>();
  for (const piece of pieces.flatMap((whole) => cutAtBorders(whole, grid))) {
    const row = indexIn(grid.rows, piece.baseline - piece.fontSize * MIDDLE);
    const column = indexIn(grid.columns, (piece.left + piece.right) / 2);
    const area = areas.find((candidate) => contains(candidate, row, column));
    if (area !== undefined) words.set(area, [...(words.get(area) ?? []), piece]);
  }
  return areas.map((area) => ({
    ...area,
    text: textLines(words.get(area) ?? [])
      .map(({ text }) => text)
      .join(''),
  }));
}

/** Whether a point lies in the table. */
export function isInGrid({ rows, columns }: RuledGrid, x: number, y: number): boolean {
  return (
    x >= (columns[0] ?? 0) && x <= (columns.at(-1) ?? 0) && y >= (rows[0] ?? 0) && y <= (rows.at(-1) ?? 0)
  );
}

/** The point by which a piece of text belongs to a cell. */
export function middleOf({ left, right, baseline, fontSize }: TextPiece): {
  readonly x: number;
  readonly y: number;
} {
  return { x: (left + right) / 2, y: baseline - fontSize * MIDDLE };
}

type Area = Omit<GridCell, 'text'>;

/** Cells are as wide, then as high, as no line is drawn through them. */
function mergedAreas(grid: RuledGrid): readonly Area[] {
  const [rowCount, columnCount] = [grid.rows.length - 1, grid.columns.length - 1];
  const taken = Array.from({ length: rowCount }, () => new Array<boolean>(columnCount).fill(false));
  const areas: Area[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = 0; column < columnCount; column += 1) {
      if (taken[row]?.[column]) continue;
      let columnSpan = 1;
      while (column + columnSpan < columnCount && !grid.isRight(row, column + columnSpan - 1))
        columnSpan += 1;
      let rowSpan = 1;
      while (row + rowSpan < rowCount && isOpenBelow(grid, row + rowSpan - 1, column, columnSpan))
        rowSpan += 1;
      for (let r = row; r < row + rowSpan; r += 1) taken[r]?.fill(true, column, column + columnSpan);
      areas.push({ row, column, rowSpan, columnSpan });
    }
  }
  return areas;
}

function isOpenBelow(grid: RuledGrid, row: number, column: number, columnSpan: number): boolean {
  for (let index = column; index < column + columnSpan; index += 1) {
    if (grid.isBelow(row, index)) return false;
  }
  return true;
}

function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowSpan &&
    column >= area.column &&
    column < area.column + area.columnSpan
  );
}

function indexIn(lines: readonly number[], at: number): number {
  return lines.findLastIndex((line) => line <= at);
}

/** Cuts a piece of text that runs over borders between columns, by the usual widths of its characters. */
function cutAtBorders(piece: TextPiece, grid: RuledGrid): readonly TextPiece[] {
  const row = indexIn(grid.rows, piece.baseline - piece.fontSize * MIDDLE);
  const borders = grid.columns.filter(
    (at, index) =>
      index > 0 && at > piece.left + 1 && at < piece.right - 1 && row >= 0 && grid.isRight(row, index - 1),
  );
  if (borders.length === 0) return [piece];
  const characters = [...piece.text];
  const weights = characters.map((character) => (NARROW.test(character) ? 1 : 2));
  const unit = (piece.right - piece.left) / weights.reduce((sum, weight) => sum + weight, 0);
  const parts: TextPiece[] = [];
  let left = piece.left;
  let text = '';
  let start = left;
  characters.forEach((character, index) => {
    const right = left + (weights[index] ?? 1) * unit;
    const border = borders.find((at) => at > start && (left + right) / 2 > at);
    if (border !== undefined && text !== '') {
      parts.push({ ...piece, text, left: start, right: left });
      text = '';
      start = left;
    }
    text += character;
    left = right;
  });
  parts.push({ ...piece, text, left: start, right: left });
  return parts.filter((part) => part.text.trim() !== '');
}
