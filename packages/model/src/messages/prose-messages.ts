import type { Wording } from './messages.js';

/** What a disagreement between prose and tables is worded from. */
export interface ProseDifference {
  readonly section: string;
  readonly metric: string;
  /** The number as it stands in the prose, and its unit. */
  readonly actual: string;
  readonly unit: string;
  /** What the tables say, by reading. */
  readonly values: readonly string[];
  /** The cells, in the words of the form. */
  readonly places: readonly string[];
}

/** The sentences about prose that disagrees with the tables. */
export interface ProseMessages {
  readonly differs: (words: ProseDifference) => Wording;
  /** The same where scope or wording leave a doubt. */
  readonly mayDiffer: (words: ProseDifference) => Wording;
  readonly replaceNumber: (from: string, to: string) => string;
  readonly denied: (
    section: string,
    words: string,
    counted: readonly { readonly label: string; readonly value: number }[],
  ) => Wording;
  readonly unwritten: (section: string, words: string) => Wording;
  readonly share: (section: string, actual: string, expected: string) => Wording;
  readonly growth: (
    section: string,
    metric: string,
    actual: number,
    expected: number,
    unit: string,
  ) => Wording;
  readonly subCounts: (section: string, sum: number, whole: number) => Wording;
}
