import type { Glyph } from '../parity/glyphs.js';

/** A straight horizontal stroke of at least `LEAST_RULE_PT`. Lengths in points from the top left corner. */
export interface Rule {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** `#rrggbb` */
  readonly colour: string;
}

/** Characters on one base line, from left to right. */
export interface TextLine {
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of the first character. */
  readonly size: number;
  readonly font: string;
  readonly colour: string;
}

/** What can be seen of a page, by tools that know nothing of how it was made. */
export interface PageFacts {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
  readonly rules: readonly Rule[];
}

/** The rectangle of what is painted, in points from the top left corner of the page. */
export interface InkBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Asks for the ink of one colour within a part of a page; `undefined` where there is none. */
export type FindInk = (page: number, within: InkBox, colour: 'red' | 'any') => InkBox | undefined;

export interface DocumentFacts {
  readonly pages: readonly PageFacts[];
  readonly ink: FindInk;
}

export const POINTS_PER_MM = 72 / 25.4;

export function toMm(points: number): number {
  return points / POINTS_PER_MM;
}
