import type { CellPlace, CellRange } from './cell-reference.js';
import type { StyleName } from './styles.js';

/**
 * What a cell holds. Text is always typed as text, and as quoted text where it
 * begins like a formula: nothing a person wrote can become one, not by editing either.
 */
export type CellValue =
  | { readonly type: 'blank' }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly number: string }
  | { readonly type: 'formula'; readonly formula: string; readonly result: number | string };

export interface Cell extends CellPlace {
  readonly style: StyleName;
  readonly value: CellValue;
  /** Words shown behind the number by its format: `其中修订16件`. */
  readonly note?: string;
}

/** What may be typed into cells. A `warning` may be overruled by the person who types. */
export interface Validation {
  readonly ranges: readonly CellRange[];
  readonly allows:
    | { readonly type: 'whole' | 'decimal'; readonly least?: number; readonly most?: number }
    | { readonly type: 'list'; readonly items: readonly string[] };
  readonly severity: 'stop' | 'warning';
  readonly title: string;
  readonly message: string;
}

/** Cells that are shown as wrong while a formula holds. */
export interface Alarm {
  readonly ranges: readonly CellRange[];
  readonly formula: string;
}

/** A chart of horizontal bars, a group for each category, whose figures stand on its sheet. */
export interface BarChart {
  readonly title: string;
  readonly categories: CellRange;
  readonly series: readonly { readonly name: string; readonly values: CellRange }[];
  /** The cells that it covers. */
  readonly place: CellRange;
}

/** One sheet as data. Widths are characters, heights points. */
export interface Sheet {
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly merges: readonly CellRange[];
  readonly columnWidths: readonly number[];
  readonly rowHeights: ReadonlyMap<number, number>;
  /** The first cell that scrolls. */
  readonly freezeAt?: CellPlace;
  readonly validations: readonly Validation[];
  readonly alarms: readonly Alarm[];
  readonly landscape?: boolean;
  /** Rows repeated on every printed page, first and last. */
  readonly printTitleRows?: readonly [number, number];
  /** Too wide for one page: printed at its own size on pages beside each other, with its first column on each. */
  readonly isWide?: boolean;
  readonly printArea?: CellRange;
  /** Rows below the first of these can be filtered by their columns. */
  readonly filter?: CellRange;
  readonly chart?: BarChart;
  /** What is not to be filled in cannot be changed by accident; there is no password. */
  readonly isProtected?: boolean;
  /** Where the content stands, under its defined name. */
  readonly content: CellRange;
  readonly definedName: string;
}

export const blank: CellValue = { type: 'blank' };
export const textValue = (text: string): CellValue => (text === '' ? blank : { type: 'text', text });
