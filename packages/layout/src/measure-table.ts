import { type PlacedCell, placeCells, type Table, toPoints } from '@xxgk/model';
import { breakLines, type Line } from './break-lines.js';
import type { LayoutContext } from './layout-context.js';
import type { MeasuredCell, MeasuredTable } from './measured-table.js';
import { shapeText } from './shape-text.js';

const TWIPS = 20;

/** Column edges in whole twips over the whole width, so that every writer draws the same columns. */
export function columnEdges(weights: readonly number[], width: number): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const wholeWidth = Math.round(width * TWIPS);
  const edges = [0];
  let sum = 0;
  for (const weight of weights) {
    sum += weight;
    edges.push(Math.round((wholeWidth * sum) / total) / TWIPS);
  }
  return edges;
}

/** Breaks the text of every cell and finds the height of every row; once per table of a document. */
export function measureTable(context: LayoutContext, table: Table): MeasuredTable {
  const known = context.measuredTables.get(table);
  if (known) return known;
  const measured = measure(context, table);
  context.measuredTables.set(table, measured);
  return measured;
}

function measure(context: LayoutContext, table: Table): MeasuredTable {
  const edges = columnEdges(table.columnWeights, context.pages.block.width);
  const lineCache = new Map<string, readonly Line[]>();
  const cells = placeCells(table).map((placed) => measureCell(context, placed, edges, lineCache));
  const border = toPoints(context.styleSheet.table.border);
  return { table, cells, rowHeights: rowHeights(context, table, cells), border };
}

function measureCell(
  context: LayoutContext,
  placed: PlacedCell,
  edges: readonly number[],
  cache: Map<string, readonly Line[]>,
): MeasuredCell {
  const style = context.styleSheet.table;
  const left = edges[placed.column] ?? 0;
  const right = edges[placed.column + placed.cell.columnSpan] ?? left;
  const width = right - left - 2 * toPoints(style.cellMargin.horizontal);
  const typeface = placed.cell.role === 'columnHeader' ? style.headerTypeface : style.typeface;
  const key = `${typeface} ${width} ${placed.cell.text}`;
  let lines = cache.get(key);
  if (lines === undefined) {
    const span = { text: placed.cell.text, typeface, size: toPoints(style.size) };
    const glyphs = shapeText([span], 0, context.metrics, context.onMissing);
    lines = breakLines(glyphs, { width, firstIndent: 0, hanging: true });
    cache.set(key, lines);
  }
  return { ...placed, lines, left, right, height: heightOf(context, lines.length) };
}

function heightOf({ styleSheet: { table } }: LayoutContext, lines: number): number {
  const text = lines * toPoints(table.linePitch);
  return text + 2 * toPoints(table.cellMargin.vertical) + toPoints(table.border);
}

/** Rows are as high as their highest cell; a cell over several rows that needs more widens the last of them. */
function rowHeights(context: LayoutContext, table: Table, cells: readonly MeasuredCell[]): readonly number[] {
  const minimum = toPoints(context.styleSheet.table.minimumRowHeight);
  const heights = table.rows.map(() => minimum);
  for (const { cell, row, height } of cells) {
    if (cell.rowSpan === 1) heights[row] = Math.max(heights[row] ?? minimum, height);
  }
  for (const { cell, row, height } of cells) {
    if (cell.rowSpan === 1) continue;
    const last = row + cell.rowSpan - 1;
    const spanned = heights.slice(row, last + 1).reduce((sum, part) => sum + part, 0);
    if (height > spanned) heights[last] = (heights[last] ?? minimum) + height - spanned;
  }
  return heights;
}
