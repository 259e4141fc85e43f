import type { Language } from '@xxgk/document';
import { interpretEn } from './messages.en.js';
import { interpretZhCn } from './messages.zh-cn.js';

/** A sentence that says what is wrong and one that says what to do. */
export interface Advice {
  readonly message: string;
  readonly hint?: string;
}

/** The sentences of the interpreter. `where` names table, row and column; `place` the spot in the file. */
export interface InterpretMessages {
  readonly separator: string;
  readonly quote: (text: string) => string;
  readonly place: Readonly<
    Record<'page' | 'table' | 'row' | 'column' | 'paragraph' | 'line' | 'offset', (n: number) => string>
  > & { readonly sheet: (name: string) => string };
  readonly labelNormalised: (found: string, official: string) => Advice;
  readonly labelGuessed: (found: string, official: string) => Advice;
  readonly headingRepeated: (heading: string) => Advice;
  readonly headingNormalised: (found: string, official: string) => Advice;
  readonly headingByNumber: (found: string, official: string) => Advice;
  readonly headingMissing: (heading: string) => Advice;
  readonly figureMissing: (where: string, place: string) => Advice;
  readonly tableMissing: (heading: string) => Advice;
  readonly figureUnreadable: (where: string, text: string, place: string) => Advice;
  readonly figureShared: (where: string, text: string, place: string) => Advice;
  readonly figureRemark: Readonly<
    Record<
      'unit' | 'converted' | 'grouped' | 'footnote' | 'decimal' | 'note',
      (where: string, text: string, value: string) => Advice
    >
  >;
  readonly blanks: (heading: string, count: number) => Advice;
  readonly rowIncomplete: (row: string, found: number, expected: number, text: string) => Advice;
  readonly rowRealigned: (row: string, text: string, reason: string) => Advice;
  readonly bySum: string;
  readonly byHeader: string;
  readonly rowJoined: (row: string, text: string) => Advice;
  readonly rowByPosition: (row: string, text: string) => Advice;
  readonly rowRepeated: (row: string, kept: string, dropped: string) => Advice;
  readonly textTooLong: (place: string, most: number) => Advice;
  readonly lineUnused: (section: string, line: string, place: string) => Advice;
  readonly oneOutcomeRow: Advice;
  readonly threeOutcomeRows: (text: string) => Advice;
  readonly editionAgainstYear: (edition: string, year: number, expected: string) => Advice;
  readonly editionMixed: (edition: string, other: string, labels: string) => Advice;
  readonly noReport: Advice;
  readonly titleMissing: Advice;
  readonly organMissing: Advice;
  readonly organFrom: (organ: string, text: string) => Advice;
  readonly yearMissing: Advice;
  readonly yearFrom: (year: number, text: string) => Advice;
  readonly yearsDiffer: (title: number, period: number) => Advice;
  readonly organsDiffer: (title: string, signature: string) => Advice;
  readonly proseMissing: (heading: string) => Advice;
  readonly leftOut: (count: number, text: string) => Advice;
  readonly embeddedDiffers: (where: string, visible: string, embedded: string, place: string) => Advice;
  readonly embeddedProseDiffers: (field: string) => Advice;
  readonly embeddedBroken: Advice;
}

const CATALOGUE: Readonly<Record<Language, InterpretMessages>> = { 'zh-CN': interpretZhCn, en: interpretEn };

export function interpretMessagesIn(language: Language): InterpretMessages {
  return CATALOGUE[language];
}
