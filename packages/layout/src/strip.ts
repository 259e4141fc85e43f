import type { Orientation } from '@xxgk/document';
import type { MeasuredFootnote } from './footnotes.js';
import type { LayoutContext } from './layout-context.js';
import type { TextBlock } from './page-builder.js';
import type { Mark } from './page-model.js';

/** What is never divided between pages: a line of text, a row of a table, a picture, white between them. */
export interface Strip {
  /** In points. */
  readonly height: number;
  /** Stands on the page of the strip after it. */
  readonly keepWithNext?: boolean;
  /** White above it, left out at the top of a page. */
  readonly whiteAbove?: number;
  /** Room that must be left below it where a page ends there: the line that closes a table. */
  readonly below?: number;
  /** Notes that it calls: they stand on its page, or begin there. */
  readonly footnotes?: readonly MeasuredFootnote[];
  /** White: it never turns a page by itself. `givesWay` white is left out where only the strip after it fits. */
  readonly white?: 'stays' | 'givesWay';
  /** Begins a page. */
  readonly startsPage?: true;
  /** Stands under the first strips of its block, which are set again where it begins another page. */
  readonly isUnderHead?: true;
  /** Stands at the foot of the last page of the document, which is made an even one but for letters. @rule GB/T 9704-2012 §7.4, §10.1 */
  readonly atFootOf?: 'evenPage' | 'lastPage';
}

/** A page that is being set. */
export interface Canvas {
  /** Counted from 0. */
  readonly index: number;
  readonly orientation: Orientation;
  /** The text block of pages held that way. */
  readonly block: TextBlock;
  readonly marks: Mark[];
}

/** A strip at its place. */
export interface PlacedStrip {
  /** Which of its block. */
  readonly index: number;
  readonly page: Canvas;
  /** Distance from the top of the text block, the white above it left out. */
  readonly top: number;
  readonly height: number;
  /** Set again at the top of another page, as decoration. */
  readonly isRepeated: boolean;
}

/** A block in strips, and how it is painted once they have their places. Strips that gave way have none. */
export interface Measured {
  readonly strips: readonly Strip[];
  /** How many strips are set again above those under them, and which is the first of them. */
  readonly headCount?: number;
  readonly headFrom?: number;
  readonly paint: (places: readonly PlacedStrip[]) => void;
}

/** How a kind of block is measured. */
export type Measure<Block> = (context: LayoutContext, block: Block) => Measured;

/** White of a height. */
export function white(height: number): Strip {
  return { height, white: 'stays' };
}

/** The strips as they are, each on the page of the next; the last as well where `withNext` says so. */
export function keptTogether(strips: readonly Strip[], withNext: boolean): readonly Strip[] {
  const last = strips.length - 1;
  return strips.map((strip, index) => (index < last || withNext ? { ...strip, keepWithNext: true } : strip));
}

export function heightOf({ height, whiteAbove = 0 }: Strip): number {
  return whiteAbove + height;
}
