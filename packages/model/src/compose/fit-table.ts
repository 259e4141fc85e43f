import type { Table } from '../document/nodes.js';
import { placeCells } from '../document/table-grid.js';
import { toPoints } from '../style/length.js';
import { type Orientation, orientedPage } from '../style/oriented-page.js';
import type { StyleSheet } from '../style/style-sheet.js';
import { tableStyleOf } from '../style/table-style.js';
import { titleWidth } from '../style/title-lines.js';

/** How tables stand: upright, across the page, or across only where figures do not fit otherwise. */
export type TableOrientation = Orientation | 'auto';

/** A column of labels is not made narrower than this share of its own width where the table may be turned instead. */
const LABEL_SHARE = 0.75;
/** … and where it may not. */
const NARROWEST_LABEL_SHARE = 0.45;
/** Characters of a head that stand beside each other in the narrowest column. */
const NARROWEST_HEAD = 2;
/** Characters of a head beside each other across the page. */
const HEAD_ACROSS = 4;
/** Em beside the longest figure, so that no rounding breaks it. */
const FIGURE_SLACK = 0.15;

/**
 * Gives a table its columns: as designed where every figure fits on one line, else wider where figures are long, at
 * the cost of labels and of columns with room. Turns it where it must be, and keeps its rows on one page where a page
 * and its heading hold them. Pure. @rule GB/T 9704-2012 §8
 */
export function fitTable(table: Table, orientation: TableOrientation, sheet: StyleSheet): Table {
  const across = (): Table => acrossPage({ ...table, orientation: 'landscape' }, sheet);
  if (orientation === 'landscape') return kept(across(), sheet);
  const labelShare = orientation === 'auto' ? LABEL_SHARE : NARROWEST_LABEL_SHARE;
  const upright = withColumns(table, sheet, labelShare);
  const isWell = upright.fits && (upright.table === table || fitsPage(upright.table, sheet));
  return kept(isWell || orientation === 'portrait' ? upright.table : across(), sheet);
}

/** Across the page all figures have room: what they leave goes to the last column of labels, the longest. */
function acrossPage(table: Table, sheet: StyleSheet): Table {
  const { available, margins } = widthInEm(table, sheet);
  const needs = figureNeeds(table, margins);
  const longest = needs.lastIndexOf(undefined);
  if (longest < 0) return withColumns(table, sheet, NARROWEST_LABEL_SHARE).table;
  const upright = uprightWidths(table, sheet);
  const widths = needs.map((need, column) =>
    need === undefined ? (upright[column] ?? 0) : Math.max(need, HEAD_ACROSS + margins),
  );
  const others = widths.reduce((sum, width, column) => sum + (column === longest ? 0 : width), 0);
  widths[longest] = Math.max(available - others, (upright[longest] ?? 0) * NARROWEST_LABEL_SHARE);
  return { ...table, columnWeights: widths };
}

/** Em of the columns as designed, standing upright. */
function uprightWidths({ columnWeights }: Table, sheet: StyleSheet): readonly number[] {
  const { available } = widthInEm({}, sheet);
  const total = columnWeights.reduce((sum, weight) => sum + weight, 0);
  return columnWeights.map((weight) => (available * weight) / total);
}

function withColumns(
  table: Table,
  sheet: StyleSheet,
  labelShare: number,
): { readonly table: Table; readonly fits: boolean } {
  const { available, margins } = widthInEm(table, sheet);
  const total = table.columnWeights.reduce((sum, weight) => sum + weight, 0);
  const designed = table.columnWeights.map((weight) => (available * weight) / total);
  const needs = figureNeeds(table, margins);
  const isLong = needs.some((need, column) => need !== undefined && need > (designed[column] ?? 0));
  if (!isLong && table.orientation === undefined) return { table, fits: true };
  const least = designed.map((width, column) => {
    const need = needs[column];
    return need === undefined
      ? width * labelShare
      : Math.max(need, Math.min(width, NARROWEST_HEAD + margins));
  });
  const widths = designed.map((width, column) => Math.max(width, least[column] ?? 0));
  const excess = widths.reduce((sum, width) => sum + width, -available);
  const room = widths.map((width, column) => width - (least[column] ?? 0));
  const isFigures = (column: number): boolean => needs[column] !== undefined;
  const ofFigures = room.reduce((sum, own, column) => sum + (isFigures(column) ? own : 0), 0);
  const ofLabels = room.reduce((sum, own) => sum + own, -ofFigures);
  // Columns of short figures give first: a narrower label makes its row higher.
  const fromFigures = share(excess, ofFigures);
  const fromLabels = share(excess - fromFigures * ofFigures, ofLabels);
  const columnWeights = widths.map(
    (width, column) => width - (isFigures(column) ? fromFigures : fromLabels) * (room[column] ?? 0),
  );
  return { table: { ...table, columnWeights }, fits: ofFigures + ofLabels >= excess };
}

/** The part of what there is that is wanted, at most all. */
function share(wanted: number, there: number): number {
  return there <= 0 ? 0 : Math.min(1, Math.max(0, wanted / there));
}

function widthInEm(
  table: Pick<Table, 'orientation'>,
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
function figureNeeds(table: Table, margins: number): readonly (number | undefined)[] {
  const needs: (number | undefined)[] = table.columnWeights.map(() => undefined);
  for (const { cell, column } of placeCells(table)) {
    if (cell.role !== 'figure' || cell.columnSpan > 1) continue;
    const own = titleWidth(cell.text.split('（')[0] ?? '') + margins + FIGURE_SLACK;
    needs[column] = Math.max(needs[column] ?? 0, own);
  }
  return needs;
}

/** Keeps all rows together where they fit below a heading on one page. */
function kept(table: Table, sheet: StyleSheet): Table {
  if (!fitsPage(table, sheet)) return table;
  const last = table.rows.length - 1;
  return { ...table, rows: table.rows.map((row, index) => ({ ...row, keepWithNext: index < last })) };
}

function fitsPage(table: Table, sheet: StyleSheet): boolean {
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
    const lines = Math.ceil(titleWidth(cell.text) / ((available * weight) / total - margins));
    const height = lines * toPoints(linePitch) + 2 * toPoints(cellMargin.vertical) + toPoints(border);
    heights[row] = Math.max(heights[row] ?? 0, height);
  }
  const notes = noteLines(table, available) * toPoints(linePitch);
  return heights.reduce((sum, height) => sum + height, notes + toPoints(frame));
}

function noteLines({ notes = [] }: Table, available: number): number {
  const width = notes.reduce((sum, note) => sum + titleWidth(note) + 2, 2);
  return notes.length === 0 ? 0 : Math.ceil(width / available);
}
