import {
  noteText,
  type PlacedCell,
  placeCells,
  type Table,
  type TableStyle,
  tableGeometry,
  tableStyleOf,
  toPoints,
} from '@xxgk/document';
import { breakLines, type Line } from '../break-lines.js';
import type { LayoutContext } from '../layout-context.js';
import { shapeText } from '../shape-text.js';
import { cellLines } from './cell-lines.js';
import type { ShapedCell, ShapedTable } from './shaped-table.js';

const TWIPS = 20;

/** Edges of columns in points, from their widths in twips. */
function columnEdges(columns: readonly number[]): readonly number[] {
  const edges = [0];
  for (const width of columns) edges.push((edges.at(-1) ?? 0) + width / TWIPS);
  return edges;
}

/** Breaks the text of every cell and finds the height of every row. */
export function shapeTable(context: LayoutContext, table: Table): ShapedTable {
  const style = tableStyleOf(context.styleSheet, table);
  const geometry = tableGeometry(table, context.styleSheet);
  const edges = columnEdges(geometry.columns);
  const cells = placeCells(table).map(cellShaper(context, { ...geometry, style, edges }));
  return {
    table,
    style,
    cells,
    rowHeights: rowHeights(style, table, cells),
    border: toPoints(style.frame),
    notes: noteLines(context, table, style),
  };
}

interface Columns extends Pick<ReturnType<typeof tableGeometry>, 'insets' | 'headInsets'> {
  readonly style: TableStyle;
  readonly edges: readonly number[];
}

function cellShaper(
  context: LayoutContext,
  { style, edges, insets, headInsets }: Columns,
): (placed: PlacedCell) => ShapedCell {
  const size = toPoints(style.size);
  return ({ cell, row, column }) => {
    const left = edges[column] ?? 0;
    const right = edges[column + cell.columnSpan] ?? left;
    const headInset = (headInsets.get(cell) ?? 0) / TWIPS;
    const width = right - left - 2 * (toPoints(style.cellMargin.horizontal) + headInset);
    const typeface = cell.role === 'columnHeader' ? style.headerTypeface : style.typeface;
    const hanging = cell.role !== 'text';
    const lines = cell.text
      .split('\n')
      .flatMap((text) => cellLines(context, { text, typeface, size }, width, hanging));
    const shaped = { cell, row, column, lines, left, right, height: heightOf(style, lines.length) };
    const inset = insets.get(cell);
    return inset === undefined ? shaped : { ...shaped, inset: inset / TWIPS };
  };
}

function noteLines(context: LayoutContext, table: Table, style: TableStyle): readonly Line[] {
  const { typeface } = style;
  const size = toPoints(style.size);
  const texts = [noteText(table), table.remark ?? ''].filter((text) => text !== '');
  return texts.flatMap((text) =>
    breakLines(shapeText([{ text, typeface, size }], 0, context), {
      width: context.block.width,
      firstIndent: 0,
      hanging: true,
    }),
  );
}

function heightOf(style: TableStyle, lines: number): number {
  const text = lines * toPoints(style.linePitch);
  return text + 2 * toPoints(style.cellMargin.vertical) + toPoints(style.border);
}

/** Rows are as high as their highest cell; a cell over several rows that needs more widens the last of them. */
function rowHeights(style: TableStyle, table: Table, cells: readonly ShapedCell[]): readonly number[] {
  const minimum = toPoints(style.minimumRowHeight);
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
