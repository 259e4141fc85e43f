import type { SourcePlace } from '@xxgk/sources';

/** One line of the prose of a document. */
export interface Line {
  readonly text: string;
  readonly place: SourcePlace;
  /** The file marks it as a heading. */
  readonly isHeading: boolean;
  /** It is the text of a cell of a table that is none of the three. */
  readonly isCell?: true;
  /** The table of its section stands above it. */
  readonly afterTable?: true;
}
