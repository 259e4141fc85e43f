import type { FaceMetrics, FontMetrics, Typeface } from '@xxgk/document';

/** The characters of a face. */
export interface FontCoverage {
  /** How many characters the face has. */
  readonly count: number;
  has(codePoint: number): boolean;
}

/** One font face: its file, its names, its measures. */
export interface FontFace {
  readonly id: string;
  readonly typeface: Typeface;
  readonly familyName: string;
  readonly postscriptName: string;
  /** SPDX expression of a vendored face; for a supplied face what its name table says. */
  readonly licence: string;
  readonly origin: 'vendored' | 'supplied';
  /** The whole file, also for a member of a collection. Not to be changed. */
  readonly bytes: Uint8Array;
  /** PostScript name of the member, when `bytes` is a collection (.ttc). */
  readonly collectionName?: string;
  readonly metrics: FaceMetrics;
  readonly coverage: FontCoverage;
}

/** Font metrics together with the fonts themselves. `fontFaces` and `faces` have the same keys. */
export interface FontSet extends FontMetrics {
  readonly fontFaces: ReadonlyMap<string, FontFace>;
}
