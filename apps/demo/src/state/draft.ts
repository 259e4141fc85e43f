import type { ComposeProfile, Report } from '@xxgk/model';
import { emptyHistory, type History } from './history.js';

/** The words of the file that a value of the report comes from, and where they stand there. */
export interface SourceWords {
  /** Path in the report; a field of several paragraphs has one entry each. */
  readonly path: string;
  readonly text: string;
  /** In words: 第2页，表1，第5行. */
  readonly place: string;
}

/** A figure that was read with a doubt: a person is to hold it against the file. */
export interface Doubt {
  readonly path: string;
  readonly message: string;
  /** The words of the file, where they are known. */
  readonly source?: SourceWords;
}

/** A report being written, with everything that must outlive a reload. */
export interface Draft {
  readonly id: string;
  readonly report: Report;
  /** Totals that the person enters, by path; all others are computed. */
  readonly totalsByHand: readonly string[];
  /** Last year's report, to compare with. */
  readonly previous?: Report;
  /** Reports of years before last year, for charts. */
  readonly earlier?: readonly Report[];
  /** Last day of a place for publishing, `01-21`; the statutory one when left out. */
  readonly deadline?: string;
  /** Figures read with a doubt that nobody has confirmed yet. */
  readonly doubts?: readonly Doubt[];
  /** Sentences of last year on which a person has decided, each with its field before it. */
  readonly handedOver?: readonly string[];
  /** What the document is; by the report where nobody has chosen. */
  readonly profile?: ComposeProfile;
  /** Pictures that the report names, by their names. */
  readonly pictures?: Readonly<Record<string, Uint8Array>>;
  readonly history: History;
  /** Milliseconds. */
  readonly changedAt: number;
}

/** What a document is made of. */
export type DraftDocument = Pick<
  Draft,
  'report' | 'previous' | 'earlier' | 'deadline' | 'profile' | 'pictures'
>;

/** A draft of a report that was opened or begun. */
export function newDraft(
  id: string,
  report: Report,
  changedAt: number,
  totalsByHand: readonly string[] = [],
): Draft {
  return { id, report, totalsByHand, history: emptyHistory, changedAt };
}
