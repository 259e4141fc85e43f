import { figureValue } from '@xxgk/model';
import { figureFromText } from '../../state/figure-text.js';
import type { CellText } from './block.js';
import { type FigureGrid, placeIn } from './grid.js';
import { plainName } from './row-names.js';

/** Where the cells of a copied block go. */
export interface PlacedBlock {
  readonly cells: readonly CellText[];
  /** Cells that have no place in the table. */
  readonly beyond: number;
  /** Rows came with their names and went where the names say. */
  readonly isByNames: boolean;
}

/** A table to paste into: its cells, and the names of its rows. */
export interface PasteTarget {
  readonly grid: FigureGrid;
  readonly names: readonly (readonly string[])[];
}

/**
 * Places a block copied from a spreadsheet. Rows that bring names of the table go to the rows of these names; other
 * blocks go from the first cell of the selection down and to the right. One that fits the selection several times is
 * repeated. What reaches beyond the table is counted.
 */
export function placeBlock(target: PasteTarget, selected: FigureGrid, text: string): PlacedBlock {
  const rows = rowsOf(text);
  return byNames(target, rows) ?? byPlace(target.grid, selected, repeated(rows, selected));
}

function rowsOf(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\r\n?/gu, '\n').replace(/\n$/u, '').split('\n');
  return lines.map((line) => line.split('\t'));
}

function repeated(
  rows: readonly (readonly string[])[],
  selected: FigureGrid,
): readonly (readonly string[])[] {
  const [height, width] = [selected.length, selected[0]?.length ?? 0];
  const [rowCount, columnCount] = [rows.length, rows[0]?.length ?? 0];
  if (height * width <= 1 || selected.some(({ length }) => length !== width)) return rows;
  if (height % rowCount !== 0 || width % columnCount !== 0) return rows;
  return selected.map((cells, row) =>
    cells.map((_, column) => rows[row % rowCount]?.[column % columnCount] ?? ''),
  );
}

function byPlace(grid: FigureGrid, selected: FigureGrid, rows: readonly (readonly string[])[]): PlacedBlock {
  const { row = 0, column = 0 } = placeIn(grid, selected[0]?.[0] ?? '') ?? {};
  const cells = rows.flatMap((line, down) =>
    line.flatMap((text, right) => {
      const path = grid[row + down]?.[column + right];
      return path === undefined ? [] : [{ path, text }];
    }),
  );
  return { cells, beyond: rows.flat().length - cells.length, isByNames: false };
}

/** A row of the table, and the column of the copied row behind its name. */
interface NamedRow {
  readonly row: number;
  readonly end: number;
}

function byNames(
  { grid, names }: PasteTarget,
  rows: readonly (readonly string[])[],
): PlacedBlock | undefined {
  let next = 0;
  const named = rows.map((line): NamedRow | undefined => {
    const found = nameIn(line, names, next);
    if (found !== undefined) next = found.row + 1;
    return found;
  });
  if (named.every((row) => row === undefined)) return undefined;
  const width = Math.max(...rows.map(({ length }) => length));
  const labels = Math.max(...named.map((row) => row?.end ?? 0));
  const placed = rows.map((line, index) => {
    const row = named[index];
    if (row === undefined) return { cells: [], beyond: line.filter(isNumber).length };
    const own = grid[row.row] ?? [];
    // Heads that are merged in the copy leave blank cells behind them: a whole row is measured from its end.
    const first = Math.max(width - own.length, labels);
    const texts = line.slice(first);
    const cells = own.flatMap((path, column) => {
      const text = texts[column];
      return text === undefined ? [] : [{ path, text }];
    });
    return { cells, beyond: texts.slice(own.length).filter((text) => text.trim() !== '').length };
  });
  return {
    cells: placed.flatMap(({ cells }) => cells),
    beyond: placed.reduce((sum, { beyond }) => sum + beyond, 0),
    isByNames: true,
  };
}

/** The next row of the table that a copied row names; the same name may stand in several groups, in their order. */
function nameIn(
  line: readonly string[],
  names: readonly (readonly string[])[],
  next: number,
): NamedRow | undefined {
  const figure = line.findIndex(isNumber);
  // A head of columns ends its row; the name of a row never does.
  for (let from = (figure < 0 ? line.length - 1 : figure) - 1; from >= 0; from -= 1) {
    if (figure < 0 && line[from + 1]?.trim() !== '') return undefined;
    const name = plainName(line[from] ?? '');
    if (name === '') continue;
    const matches = names.flatMap((row, index) => (row.at(-1) === name ? [index] : []));
    const row = matches.find((index) => index >= next) ?? matches[0];
    if (row !== undefined) return { row, end: from + 1 };
  }
  return undefined;
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && figureValue(figureFromText(text)) !== null;
}
