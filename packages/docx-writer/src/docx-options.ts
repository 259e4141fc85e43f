import type { WriterOptions } from '@xxgk/model';
import type { DocxFontNames } from './font-names.js';

/** What `writeDocx` is told beside the document; `fontNames` are named in the file, never embedded. */
export interface DocxOptions extends WriterOptions {
  readonly fontNames?: DocxFontNames;
  /** Pages to turn before 版记 so that it stands on the last even page, as layout found; 0 when left out. */
  readonly pagesBeforeImprint?: number;
}
