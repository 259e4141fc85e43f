import { type GridCell, gridCells, isInGrid, middleOf } from './grid-cells.js';
import type { PdfPage } from './pdf-page.js';
import { type RuledGrid, ruledGrids } from './ruled-grids.js';
import { type TextLine, textLines } from './text-lines.js';

/** A table of one page. `columns` are the distances of the lines between columns from the left, in points. */
export interface PageTable {
  readonly type: 'table';
  readonly page: number;
  readonly columns: readonly number[];
  readonly rowCount: number;
  readonly cells: readonly GridCell[];
  readonly isOpenAbove: boolean;
  readonly isOpenBelow: boolean;
}

/** A line of text outside of tables. */
export interface PageLine extends TextLine {
  readonly type: 'line';
  readonly page: number;
}

export type PageItem = PageTable | PageLine;

/** The tables and the other lines of a page, from top to bottom. */
export function pageContent(page: PdfPage): readonly PageItem[] {
  const grids = ruledGrids(page.rulings).filter((grid) => holdsText(grid, page));
  const outside = page.pieces.filter((piece) => {
    const { x, y } = middleOf(piece);
    return !grids.some((grid) => isInGrid(grid, x, y));
  });
  const lines = textLines(outside)
    .filter(({ text }) => text !== '')
    .map((line) => ({ at: line.baseline, item: { type: 'line', page: page.number, ...line } as const }));
  const tables = grids.map((grid) => ({ at: grid.rows[0] ?? 0, item: tableOf(grid, page) }));
  return [...lines, ...tables].sort((a, b) => a.at - b.at).map(({ item }) => item);
}

function holdsText(grid: RuledGrid, { pieces }: PdfPage): boolean {
  return (
    grid.rows.length + grid.columns.length > 4 &&
    pieces.some((piece) => {
      const { x, y } = middleOf(piece);
      return isInGrid(grid, x, y);
    })
  );
}

function tableOf(grid: RuledGrid, page: PdfPage): PageTable {
  const pieces = page.pieces.filter((piece) => {
    const { x, y } = middleOf(piece);
    return isInGrid(grid, x, y);
  });
  return {
    type: 'table',
    page: page.number,
    columns: grid.columns,
    rowCount: grid.rows.length - 1,
    cells: gridCells(grid, pieces),
    isOpenAbove: grid.isOpenAbove,
    isOpenBelow: grid.isOpenBelow,
  };
}
