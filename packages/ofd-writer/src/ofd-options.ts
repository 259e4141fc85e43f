import type { FontMetrics, Typeface, WriterOptions } from '@xxgk/document';
import type { OfdSigning } from './signing.js';

/** The font programs to embed, by the id that layout calls the face by. A `FontSet` of `@xxgk/fonts` is one. */
export interface OfdFontSource {
  readonly fontFaces: ReadonlyMap<string, OfdFontFace>;
}

export interface OfdFontFace {
  readonly id: string;
  readonly typeface: Typeface;
  /** The name that the font gives itself. */
  readonly familyName: string;
  /** A face that came with the software stands for the official one, and is named as that. */
  readonly origin: 'vendored' | 'supplied';
  /** A TrueType font or collection, whole. */
  readonly bytes: Uint8Array;
  /** PostScript name of the member, when `bytes` is a collection. */
  readonly collectionName?: string;
}

/** What the file claims to be: the plain format, or its archival profile. @rule GB/T 33190-2016; GB/T 42133-2022 */
export type OfdConformance = 'OFD' | 'OFD-A';

export interface OfdOptions extends WriterOptions {
  readonly fonts: OfdFontSource & FontMetrics;
  /** `OFD` unless told otherwise. */
  readonly conformance?: OfdConformance;
  /** Signs the file, or seals it; neither where left out. */
  readonly signing?: OfdSigning;
  /** Raw DEFLATE to pack the parts with, at a level from 1 to 9, such as Node's `deflateRawSync`. */
  readonly deflate?: (bytes: Uint8Array, level?: number) => Uint8Array;
  /**
   * The same to the byte, but beside what else is done: the fonts, most of the work, are packed with it while pages are
   * painted. Such as Node's `deflateRaw` as a promise, which has threads of its own.
   */
  readonly deflateBeside?: (bytes: Uint8Array, level?: number) => Promise<Uint8Array>;
}
