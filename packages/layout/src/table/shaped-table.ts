import type { PlacedCell, Table, TableStyle } from '@xxgk/document';
import type { Line } from '../break-lines.js';

/** A cell with its text broken into lines and its edges across the page, in points from the left of the text block. */
export interface ShapedCell extends PlacedCell {
  readonly lines: readonly Line[];
  readonly left: number;
  readonly right: number;
  /** Height that the text needs, margins and one border included. */
  readonly height: number;
  /** White between a figure and the right margin of its cell; a cell without stands in the middle. */
  readonly inset?: number;
}

export interface ShapedTable {
  readonly table: Table;
  readonly style: TableStyle;
  readonly cells: readonly ShapedCell[];
  readonly rowHeights: readonly number[];
  /** Thickness of the frame; row heights hold one line each, so one more closes the table. */
  readonly border: number;
  /** The lines below the table that tell its notes. */
  readonly notes: readonly Line[];
}
