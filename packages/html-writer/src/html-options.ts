import type { WriterOptions } from '@xxgk/document';

/** What `writeHtml` is told beside the document. */
export interface HtmlOptions extends WriterOptions {
  /** A piece to be pasted into the page of a content management system, instead of a whole page. */
  readonly fragment?: boolean;
  /** The report as JSON-LD in a script element: in a page unless told otherwise, in a fragment only when told so. */
  readonly linkedData?: boolean;
  /** What every id begins with: nothing in a page, `xxgk-2022-` (by the year) in a fragment. */
  readonly idPrefix?: string;
}
