import { placeCells, type Table } from '@xxgk/document';

/** The figure cells of a table by row: the grid that keys, selections and pasted blocks move in. */
export type FigureGrid = readonly (readonly string[])[];

/** Rows of figure paths in printed order; rows without figures are left out. */
export function figureGrid(table: Table): FigureGrid {
  const rows = new Map<number, { readonly column: number; readonly path: string }[]>();
  for (const { cell, row, column } of placeCells(table)) {
    if (cell.path === undefined) continue;
    const cells = rows.get(row) ?? [];
    cells.push({ column, path: cell.path });
    rows.set(row, cells);
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([, cells]) => cells.sort((one, other) => one.column - other.column).map(({ path }) => path));
}

/** Where a cell stands in its grid; `undefined` where it is none of it. */
export function placeIn(grid: FigureGrid, path: string): { row: number; column: number } | undefined {
  const row = grid.findIndex((cells) => cells.includes(path));
  return row < 0 ? undefined : { row, column: grid[row]?.indexOf(path) ?? 0 };
}

/** Ways through a grid. `next` and `before` go on from row to row. */
export type Move =
  | ('up' | 'down' | 'left' | 'right' | 'next' | 'before')
  | ('rowStart' | 'rowEnd' | 'columnStart' | 'columnEnd' | 'start' | 'end')
  | ('pageUp' | 'pageDown');

/** Rows of a page. */
const PAGE = 8;

/** The cell that a move leads to; the cell itself at the edge. Short rows are entered at their last cell. */
export function moved(grid: FigureGrid, path: string, move: Move): string {
  const place = placeIn(grid, path);
  if (place === undefined) return path;
  const { row, column } = place;
  const cells = grid[row] ?? [];
  const inRow = (target: number): string => {
    const line = grid[Math.min(Math.max(target, 0), grid.length - 1)] ?? [];
    return line[Math.min(column, line.length - 1)] ?? path;
  };
  const moves: Readonly<Record<Move, () => string | undefined>> = {
    up: () => inRow(row - 1),
    down: () => inRow(row + 1),
    left: () => cells[column - 1],
    right: () => cells[column + 1],
    before: () => cells[column - 1] ?? grid[row - 1]?.at(-1),
    next: () => cells[column + 1] ?? grid[row + 1]?.[0],
    rowStart: () => cells[0],
    rowEnd: () => cells.at(-1),
    columnStart: () => inRow(0),
    columnEnd: () => inRow(grid.length - 1),
    start: () => grid[0]?.[0],
    end: () => grid.at(-1)?.at(-1),
    pageUp: () => inRow(row - PAGE),
    pageDown: () => inRow(row + PAGE),
  };
  return moves[move]() ?? path;
}
