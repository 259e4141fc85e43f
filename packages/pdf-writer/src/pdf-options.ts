import type { FontMetrics, WriterOptions } from '@xxgk/document';

/** The font programs to embed, by the id that layout calls the face by. A `FontSet` of `@xxgk/fonts` is one. */
export interface PdfFontSource {
  readonly fontFaces: ReadonlyMap<string, PdfFontFace>;
}

export interface PdfFontFace {
  readonly id: string;
  /** A TrueType or OpenType font or collection, whole. */
  readonly bytes: Uint8Array;
  /** PostScript name of the member, when `bytes` is a collection. */
  readonly collectionName?: string;
}

/** The archival profile a file claims. All are tagged and claim PDF/UA-1; only PDF/A-3a may carry the report's data. */
export type PdfConformance = 'PDF/A-3a' | 'PDF/A-2b' | 'PDF/A-1b';

export interface PdfOptions extends WriterOptions {
  readonly fonts: PdfFontSource & FontMetrics;
  /** `PDF/A-3a` unless told otherwise. */
  readonly conformance?: PdfConformance;
}
