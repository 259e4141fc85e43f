import { placeCells, type Table } from '@xxgk/document';

/** The figure cells of a table by row: the grid that arrow keys and pasted blocks move in. */
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

export type Direction = 'up' | 'down' | 'left' | 'right' | 'rowStart' | 'rowEnd';

/** The cell next to a cell; the cell itself at the edge. Short rows are entered at their last cell. */
export function neighbour(grid: FigureGrid, path: string, direction: Direction): string {
  const row = grid.findIndex((cells) => cells.includes(path));
  const cells = grid[row];
  if (cells === undefined) return path;
  const column = cells.indexOf(path);
  if (direction === 'left') return cells[column - 1] ?? grid[row - 1]?.at(-1) ?? path;
  if (direction === 'right') return cells[column + 1] ?? grid[row + 1]?.[0] ?? path;
  if (direction === 'rowStart') return cells[0] ?? path;
  if (direction === 'rowEnd') return cells.at(-1) ?? path;
  const target = grid[row + (direction === 'down' ? 1 : -1)];
  return target?.[Math.min(column, target.length - 1)] ?? path;
}

/**
 * The cells that a pasted block covers, from the cell it is pasted into down and to the right. What reaches beyond the
 * table is left out; a block of one cell is one cell.
 */
export function pasteTargets(
  grid: FigureGrid,
  anchor: string,
  text: string,
): readonly { readonly path: string; readonly text: string }[] {
  const row = grid.findIndex((cells) => cells.includes(anchor));
  const column = grid[row]?.indexOf(anchor) ?? 0;
  return rowsOf(text).flatMap((cells, down) =>
    cells.flatMap((cell, right) => {
      const path = grid[row + down]?.[column + right];
      return path === undefined ? [] : [{ path, text: cell }];
    }),
  );
}

/** How many cells a pasted block has. */
export function blockCells(text: string): number {
  return rowsOf(text).flat().length;
}

function rowsOf(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\r\n?/gu, '\n').replace(/\n$/u, '').split('\n');
  return lines.map((line) => line.split('\t'));
}
