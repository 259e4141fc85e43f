import { figureAt, type Report } from '@xxgk/model';
import { textFromFigure } from '../../state/figure-text.js';
import { type FigureGrid, placeIn } from './grid.js';

/** Two opposite corners of a block of cells; one cell where both are the same. */
export interface Corners {
  readonly from: string;
  readonly to: string;
}

/** The cells of a block, row by row; short rows give what they have of it. */
export function blockOf(grid: FigureGrid, { from, to }: Corners): FigureGrid {
  const [one, other] = [placeIn(grid, from), placeIn(grid, to)];
  if (one === undefined || other === undefined) return [];
  const [top, bottom] = [Math.min(one.row, other.row), Math.max(one.row, other.row)];
  const [left, right] = [Math.min(one.column, other.column), Math.max(one.column, other.column)];
  return grid
    .slice(top, bottom + 1)
    .map((cells) => cells.slice(left, right + 1))
    .filter((cells) => cells.length > 0);
}

/** A block as spreadsheets take it: cells parted by tabs, rows by line ends. */
export function blockText(report: Report, block: FigureGrid): string {
  return block
    .map((cells) => cells.map((path) => textFromFigure(figureAt(report, path))).join('\t'))
    .join('\n');
}

/** What a cell is to hold. */
export interface CellText {
  readonly path: string;
  readonly text: string;
}

/** Blank for every cell of a block. */
export function cleared(block: FigureGrid): readonly CellText[] {
  return block.flat().map((path) => ({ path, text: '' }));
}

/**
 * The first row of a block written into its other rows, or its first column into the others. A block of one row or
 * column takes what stands above or to the left of it.
 */
export function filled(
  report: Report,
  grid: FigureGrid,
  block: FigureGrid,
  direction: 'down' | 'right',
): readonly CellText[] {
  const first = placeIn(grid, block[0]?.[0] ?? '');
  if (first === undefined) return [];
  const isLine = direction === 'down' ? block.length === 1 : block.every(({ length }) => length === 1);
  const source = {
    row: first.row - Number(isLine && direction === 'down'),
    column: first.column - Number(isLine && direction === 'right'),
  };
  return block.flatMap((cells, down) =>
    cells.flatMap((path, right) => {
      const from =
        direction === 'down'
          ? grid[source.row]?.[first.column + right]
          : grid[first.row + down]?.[source.column];
      return from === undefined || from === path
        ? []
        : [{ path, text: textFromFigure(figureAt(report, from)) }];
    }),
  );
}
