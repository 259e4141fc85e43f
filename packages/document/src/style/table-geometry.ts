import type { Table, TableCell } from '../tree/nodes.js';
import { type PlacedCell, placeCells } from '../tree/table-grid.js';
import { toPoints, toTwips } from './length.js';
import { orientedPage } from './oriented-page.js';
import type { StyleSheet } from './style-sheet.js';
import { tableStyleOf } from './table-style.js';
import { titleWidth } from './title-lines.js';

/** Widths of a table in whole twips, the same for every writer. */
export interface TableGeometry {
  readonly columns: readonly number[];
  /**
   * Figures set from the right so that units stand below each other: white between the figure and the right margin of
   * its cell. Figures that are not named stand in the middle.
   */
  readonly insets: ReadonlyMap<TableCell, number>;
  /** Heads of several lines: white on both sides that makes their lines equally long. */
  readonly headInsets: ReadonlyMap<TableCell, number>;
}

const TWIPS = 20;
const PLAIN_WORDS = /^\p{Script=Han}+$/u;
/** Em beside the lines of a head, so that no rounding breaks them elsewhere. */
const HEAD_SLACK = 0.3;
const FIGURE = /^-?\d+(\.\d+)?([①-⑳])?$/u;

/** Decides widths of columns and places of figures. @throws RangeError when spans overlap or leave a hole */
export function tableGeometry(table: Table, sheet: StyleSheet): TableGeometry {
  const page = orientedPage(sheet.page, table.orientation ?? 'portrait');
  const width = toPoints(page.width) - toPoints(page.margin.left) - toPoints(page.margin.right);
  const columns = shareWidth(table.columnWeights, Math.floor(width * TWIPS));
  const style = tableStyleOf(sheet, table);
  const size = toPoints(style.size) * TWIPS;
  const margins = 2 * toTwips(style.cellMargin.horizontal);
  const insets = new Map<TableCell, number>();
  for (const column of figureColumns(table)) {
    const widest = Math.max(...column.map(({ cell }) => numberWidth(cell.text)));
    for (const { cell, column: first } of column) {
      const inner = columns.slice(first, first + cell.columnSpan).reduce((sum, own) => sum + own, -margins);
      const mark = titleWidth(cell.text) - numberWidth(cell.text);
      insets.set(cell, Math.max(0, Math.round((inner - widest * size) / 2 - mark * size)));
    }
  }
  const innerWidth = ({ cell, column }: PlacedCell): number =>
    columns.slice(column, column + cell.columnSpan).reduce((sum, own) => sum + own, -margins);
  return { columns, insets, headInsets: headInsets(table, innerWidth, size) };
}

/** 商业企业 in a column of three characters is set 商业 over 企业. Only plain words: punctuation has rules of its own. */
function headInsets(
  table: Table,
  innerWidth: (placed: PlacedCell) => number,
  size: number,
): ReadonlyMap<TableCell, number> {
  const insets = new Map<TableCell, number>();
  for (const placed of placeCells(table)) {
    const { role, text } = placed.cell;
    const inner = innerWidth(placed);
    const perLine = Math.max(1, Math.floor(inner / size));
    if (role !== 'columnHeader' || !PLAIN_WORDS.test(text) || text.length <= perLine) continue;
    const balanced = Math.ceil(text.length / Math.ceil(text.length / perLine));
    const inset = Math.floor((inner - (balanced + HEAD_SLACK) * size) / 2);
    if (balanced < perLine && inset > 0) insets.set(placed.cell, inset);
  }
  return insets;
}

/**
 * Shares `total` among columns by weight, in whole numbers that add up to it exactly: each edge is rounded, not
 * each width, so no column is more than one unit off. Pure.
 */
export function shareWidth(weights: readonly number[], total: number): readonly number[] {
  const sum = weights.reduce((left, right) => left + right, 0);
  let weight = 0;
  let edge = 0;
  return weights.map((own) => {
    weight += own;
    const start = edge;
    edge = Math.round((total * weight) / sum);
    return edge - start;
  });
}

/** Figures that stand below each other under one head, where they are plain numbers of different length. */
function figureColumns(table: Table): readonly (readonly PlacedCell[])[] {
  const blockOfRow = blocksOf(table);
  const columns = new Map<string, PlacedCell[]>();
  for (const placed of placeCells(table)) {
    if (placed.cell.role !== 'figure') continue;
    const key = `${blockOfRow[placed.row]} ${placed.column} ${placed.cell.columnSpan}`;
    columns.set(key, [...(columns.get(key) ?? []), placed]);
  }
  return [...columns.values()].filter((cells) => {
    const texts = cells.map(({ cell }) => cell.text).filter((text) => text !== '');
    const isPlain = texts.every((text) => FIGURE.test(text));
    const differ = new Set(texts.map(numberWidth)).size > 1 || texts.some((text) => FIGURE.exec(text)?.[2]);
    return isPlain && differ;
  });
}

/** Number of the run of header rows above each row. */
function blocksOf({ rows }: Table): readonly number[] {
  let block = 0;
  return rows.map(({ cells }) => {
    if (cells.some(({ role }) => role === 'columnHeader')) block += 1;
    return block;
  });
}

/** Width in em of the number, its note mark left out. */
function numberWidth(text: string): number {
  return titleWidth(text.replace(/[①-⑳]$/u, ''));
}
