import type { Deflate } from '@xxgk/container';
import type { Typeface, WriterOptions } from '@xxgk/document';
import type { DocxFontNames } from './font-names.js';

/** What `writeDocx` is told beside the document. */
export interface DocxOptions extends WriterOptions {
  /** Names under which fonts are asked for. */
  readonly fontNames?: DocxFontNames;
  /** Pages to turn before 版记 so that it stands on the last even page, as layout found; 0 when left out. */
  readonly pagesBeforeImprint?: number;
  /** Fonts to put into the file: font programs whose family is `fontNames[…].eastAsia`. None when left out. */
  readonly embeddedFonts?: Readonly<Partial<Record<Typeface, Uint8Array>>>;
  /**
   * Raw DEFLATE (RFC 1951) to use in place of the package's own, such as Node's `deflateRawSync`: a quarter faster.
   * The same bytes need the same code.
   */
  readonly deflate?: Deflate;
}
