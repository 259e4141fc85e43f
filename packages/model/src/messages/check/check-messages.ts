import type { Wording } from '../messages.js';

/** Sides of a broken comparison, ready to print. */
export interface ComparisonWords {
  readonly where: string;
  readonly left: string;
  readonly right: string;
  readonly leftValue: number;
  readonly rightValue: number;
  readonly difference: number;
}

/** A cell of a parent that is not the sum of its children. `parts`: the greatest contributions. */
export interface DifferenceWords {
  readonly where: string;
  readonly parent: string;
  readonly sum: string;
  readonly parts: readonly string[];
  readonly more: number;
  readonly isLess: boolean;
}

/** The sentences of the rules; one object per language, same keys. */
export interface CheckMessages {
  readonly comparison: {
    readonly equal: (words: ComparisonWords) => Wording;
    readonly atLeast: (words: ComparisonWords) => Wording;
    /** A cell of table B with the number of its row among the figures, counted without the head. */
    readonly cell: (row: number | undefined, label: string, column: string) => string;
    /** `第5行“（一）予以公开”的“自然人”应为7（现为1）` */
    readonly change: (cell: string, expected: number, actual: number | null) => string;
    readonly together: string;
    readonly oneRepair: (change: string, figures: number, mends: number) => string;
    readonly severalRepairs: (changes: readonly string[], more: number, mends: number) => string;
    readonly totalFirst: (change: string, others: readonly string[]) => string;
    readonly fixTitle: (change: string) => string;
  };
  readonly structure: {
    readonly sectionEmpty: (section: string) => Wording;
    readonly problemsTooShort: (section: string) => Wording;
    readonly mainHeadingInProse: (section: string, line: string) => Wording;
    readonly numberingGap: (section: string, line: string, expected: string) => Wording;
    readonly removeLine: (line: string) => string;
    readonly renumber: (section: string, from: string) => string;
    readonly titleYear: (title: string, year: number) => Wording;
    readonly dateTooEarly: (date: string, year: number) => Wording;
    readonly topicsMissing: (section: string, topics: readonly string[]) => Wording;
    readonly accountabilityMissing: (section: string, topics: readonly string[]) => Wording;
    readonly overviewTooLong: (section: string, length: number, most: number) => Wording;
    readonly titleForm: (title: string) => Wording;
    readonly titleTooLong: (length: number, most: number) => Wording;
    readonly organName: (where: string, words: string, organ: string) => Wording;
    readonly dateMissing: Wording;
    readonly dateInFuture: (date: string, today: string) => Wording;
    readonly datedLate: (date: string, deadline: string) => Wording;
    readonly overdue: (today: string, deadline: string) => Wording;
    readonly editionYear: (edition: string, year: number, proper: string) => Wording;
  };
  readonly figures: {
    readonly blank: (where: string, expected: number | undefined) => Wording;
    readonly blankRow: (where: string) => Wording;
    readonly fillIn: (where: string, value: number) => string;
    readonly unreadable: (where: string, raw: string) => Wording;
  };
  readonly plausibility: {
    readonly feeDecimals: (where: string, printed: string, most: number) => Wording;
    readonly ruleMakingPower: (where: string, actual: number, organ: string) => Wording;
    readonly noneHandled: (where: string, received: number) => Wording;
    readonly directLitigation: (where: string, direct: number, after: number) => Wording;
  };
  readonly fees: {
    readonly unstated: (section: string, prose: string) => Wording;
    readonly step: (section: string, words: string, step: number) => Wording;
    readonly notice: (section: string, stated: number, overdue: number) => Wording;
    readonly share: (section: string, words: string, all: number) => Wording;
  };
  readonly years: {
    readonly other: (section: string, words: string, year: number) => Wording;
    readonly correct: (words: string, year: number) => string;
  };
  readonly typography: {
    readonly punctuation: (section: string, count: number, shown: string) => Wording;
    readonly fullWidth: (section: string, count: number) => string;
    readonly numberForm: (section: string, count: number, written: string, official: string) => Wording;
    readonly officialNumbers: (section: string, count: number) => string;
  };
  readonly previous: {
    readonly notLastYear: (given: string, wanted: string) => Wording;
    readonly carryOver: (where: string, actual: number, expected: number, year: number) => Wording;
    readonly chain: (where: string, actual: number, sum: string) => Wording;
    readonly beyondReviews: (where: string, after: number, reviews: number) => Wording;
  };
  readonly similarity: {
    readonly reportOf: (organ: string, year: number) => string;
    readonly like: (section: string, other: string, percent: number, sentences: readonly string[]) => Wording;
  };
  readonly children: {
    readonly place: string;
    readonly differs: (words: DifferenceWords) => Wording;
  };
  readonly accepted: {
    readonly entry: (number: number) => string;
    readonly error: (rule: string, count: number) => Wording;
    readonly unused: (rule: string, where: string) => Wording;
  };
}
