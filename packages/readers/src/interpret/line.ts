import type { SourcePlace } from '../source-document.js';

/** One line of the prose of a document. */
export interface Line {
  readonly text: string;
  readonly place: SourcePlace;
  /** The file marks it as a heading. */
  readonly isHeading: boolean;
}
