import { toPoints } from '../style/length.js';
import { orientedPage } from '../style/oriented-page.js';
import type { StyleSheet } from '../style/style-sheet.js';
import { type TableSetting, tableStyleOf } from '../style/table-style.js';
import { titleWidth } from '../style/title-lines.js';
import type { Table } from '../tree/nodes.js';
import { placeCells } from '../tree/table-grid.js';

/** Em beside the longest figure, so that no rounding breaks it. */
const FIGURE_SLACK = 0.15;

/** The part of what there is that is wanted, at most all. */
export function share(wanted: number, there: number): number {
  return there <= 0 ? 0 : Math.min(1, Math.max(0, wanted / there));
}

/** Width of the text block and margins of a cell in em of the table. */
export function widthInEm(
  table: TableSetting,
  sheet: StyleSheet,
): { readonly available: number; readonly margins: number } {
  const { width, margin } = orientedPage(sheet.page, table.orientation ?? 'portrait');
  const style = tableStyleOf(sheet, table);
  const size = toPoints(style.size);
  return {
    available: (toPoints(width) - toPoints(margin.left) - toPoints(margin.right)) / size,
    margins: (2 * toPoints(style.cellMargin.horizontal)) / size,
  };
}

/** Em that the longest figure of each column needs with its margins; `undefined` for columns without figures of their own. */
export function figureNeeds(table: Table, margins: number): readonly (number | undefined)[] {
  const needs: (number | undefined)[] = table.columnWeights.map(() => undefined);
  for (const { cell, column } of placeCells(table)) {
    if (cell.role !== 'figure' || cell.columnSpan > 1) continue;
    const own = titleWidth(cell.text.split('（')[0] ?? '') + margins + FIGURE_SLACK;
    needs[column] = Math.max(needs[column] ?? 0, own);
  }
  return needs;
}

/** Whether a table and the heading above it have room on one page. */
export function fitsPage(table: Table, sheet: StyleSheet): boolean {
  const { height, margin } = orientedPage(sheet.page, table.orientation ?? 'portrait');
  const { linePitch, linesPerPage } = sheet.page;
  const whole = toPoints(height) - toPoints(margin.top) - toPoints(margin.bottom);
  const page = table.orientation === undefined ? toPoints(linePitch) * linesPerPage : whole;
  return tableHeight(table, sheet) + toPoints(linePitch) <= page;
}

/** Height of a table by the widths of its characters: layout, which knows the fonts, differs by a line at most. */
function tableHeight(table: Table, sheet: StyleSheet): number {
  const { available, margins } = widthInEm(table, sheet);
  const { linePitch, cellMargin, minimumRowHeight, border, frame } = tableStyleOf(sheet, table);
  const total = table.columnWeights.reduce((sum, weight) => sum + weight, 0);
  const heights = table.rows.map(() => toPoints(minimumRowHeight));
  for (const { cell, row, column } of placeCells(table)) {
    if (cell.rowSpan > 1) continue;
    const weight = table.columnWeights
      .slice(column, column + cell.columnSpan)
      .reduce((sum, own) => sum + own, 0);
    const room = (available * weight) / total - margins;
    const lines = cell.text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(titleWidth(line) / room)), 0);
    const height = lines * toPoints(linePitch) + 2 * toPoints(cellMargin.vertical) + toPoints(border);
    heights[row] = Math.max(heights[row] ?? 0, height);
  }
  const notes = noteLines(table, available) * toPoints(linePitch);
  const caption = table.caption === undefined ? 0 : toPoints(sheet.page.linePitch);
  return heights.reduce((sum, height) => sum + height, notes + caption + toPoints(frame));
}

function noteLines({ notes = [], remark = '' }: Table, available: number): number {
  const remarked = Math.ceil(titleWidth(remark) / available);
  const width = notes.reduce((sum, note) => sum + titleWidth(note) + 2, 2);
  return remarked + (notes.length === 0 ? 0 : Math.ceil(width / available));
}
