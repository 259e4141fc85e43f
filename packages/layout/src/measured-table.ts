import type { PlacedCell, Table } from '@xxgk/model';
import type { Line } from './break-lines.js';

/** A cell with its text broken into lines and its edges across the page, in points from the left of the text block. */
export interface MeasuredCell extends PlacedCell {
  readonly lines: readonly Line[];
  readonly left: number;
  readonly right: number;
  /** Height that the text needs, margins and one border included. */
  readonly height: number;
}

export interface MeasuredTable {
  readonly table: Table;
  readonly cells: readonly MeasuredCell[];
  readonly rowHeights: readonly number[];
  /** Thickness of the lines; row heights hold one line each, so one more closes the table. */
  readonly border: number;
}
