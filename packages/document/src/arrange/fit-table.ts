import type { Orientation } from '../style/oriented-page.js';
import type { StyleSheet } from '../style/style-sheet.js';
import type { Table } from '../tree/nodes.js';
import { figureNeeds, fitsPage, share, widthInEm } from './table-room.js';

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

/** A table with its columns; `fits` tells whether each figure has room on one line. */
export interface FittedTable {
  readonly table: Table;
  readonly fits: boolean;
}

/**
 * Gives a table its columns: as designed where every figure fits on one line, else wider where figures are long, at
 * the cost of labels and of columns with room. Turns it where it must be, sets it dense where even that is not enough,
 * and keeps its rows on one page where a page and its heading hold them. Pure. @rule GB/T 9704-2012 §8
 */
export function fitTable(table: Table, orientation: TableOrientation, sheet: StyleSheet): FittedTable {
  const labelShare = orientation === 'auto' ? LABEL_SHARE : NARROWEST_LABEL_SHARE;
  const upright = withColumns(table, sheet, labelShare);
  const isWell = upright.fits && (upright.table === table || fitsPage(upright.table, sheet));
  const isTurned = orientation === 'landscape' || (orientation === 'auto' && !isWell);
  const usual = isTurned ? acrossPage({ ...table, orientation: 'landscape' }, sheet) : upright;
  const fitted = usual.fits ? usual : dense(usual.table, table.columnWeights, sheet);
  return { ...fitted, table: kept(fitted.table, sheet) };
}

function dense(table: Table, columnWeights: Table['columnWeights'], sheet: StyleSheet): FittedTable {
  const closest: Table = { ...table, columnWeights, isDense: true };
  return table.orientation === undefined
    ? withColumns(closest, sheet, NARROWEST_LABEL_SHARE)
    : acrossPage(closest, sheet);
}

/** Across the page all figures have room: what they leave goes to the last column of labels, the longest. */
function acrossPage(table: Table, sheet: StyleSheet): FittedTable {
  const { available, margins } = widthInEm(table, sheet);
  const needs = figureNeeds(table, margins);
  const longest = needs.lastIndexOf(undefined);
  if (longest < 0) return withColumns(table, sheet, NARROWEST_LABEL_SHARE);
  const upright = uprightWidths(table, sheet);
  const widths = needs.map((need, column) =>
    need === undefined ? (upright[column] ?? 0) : Math.max(need, HEAD_ACROSS + margins),
  );
  const others = widths.reduce((sum, width, column) => sum + (column === longest ? 0 : width), 0);
  const least = (upright[longest] ?? 0) * NARROWEST_LABEL_SHARE;
  widths[longest] = Math.max(available - others, least);
  return { table: { ...table, columnWeights: widths }, fits: others + least <= available };
}

/** Em of the columns as designed, standing upright. */
function uprightWidths({ columnWeights }: Table, sheet: StyleSheet): readonly number[] {
  const { available } = widthInEm({}, sheet);
  const total = columnWeights.reduce((sum, weight) => sum + weight, 0);
  return columnWeights.map((weight) => (available * weight) / total);
}

function withColumns(table: Table, sheet: StyleSheet, labelShare: number): FittedTable {
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

/** Keeps all rows together where they fit below a heading on one page. */
function kept(table: Table, sheet: StyleSheet): Table {
  if (!fitsPage(table, sheet)) return table;
  const last = table.rows.length - 1;
  return { ...table, rows: table.rows.map((row, index) => ({ ...row, keepWithNext: index < last })) };
}
