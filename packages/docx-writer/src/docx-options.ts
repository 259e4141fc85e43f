import type { WriterOptions } from '@xxgk/model';
import type { DocxFontNames } from './font-names.js';

/** What `writeDocx` is told beside the document; `fontNames` are named in the file, never embedded. */
export interface DocxOptions extends WriterOptions {
  readonly fontNames?: DocxFontNames;
}
