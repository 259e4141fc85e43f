import type { SourcePlace } from '@xxgk/sources';

/** One line of the prose of a document. */
export interface Line {
  readonly text: string;
  readonly place: SourcePlace;
  /** The file marks it as a heading. */
  readonly isHeading: boolean;
}
