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
    readonly editionYear: (edition: string, year: number, proper: string) => Wording;
  };
  readonly figures: {
    readonly blank: (where: string, expected: number | undefined) => Wording;
    readonly fillIn: (where: string, value: number) => string;
    readonly unreadable: (where: string, raw: string) => Wording;
  };
}
