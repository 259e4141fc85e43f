import type { TextRange } from '@xxgk/document';
import { type ProseField, proseFields, type Report } from '@xxgk/model';
import { proseSentences } from '../support/prose-sentences.js';
import { keptIn } from './kept-in.js';
import { type KeptStatement, keptStatements } from './kept-statements.js';

/** A sentence taken over from last year's report that speaks of that year or holds figures of it. */
export interface CarriedSentence {
  readonly key: ProseField;
  readonly words: string;
  /** Within the prose. */
  readonly range: TextRange;
  /** What of it is last year's, in order; places count from the start of the sentence. */
  readonly statements: readonly KeptStatement[];
}

/**
 * The sentences to be handed over from one year to the next, in printed order. None that names last year or gives a
 * figure is left out, unless this year's tables confirm it. Pure; never throws.
 */
export function carriedSentences(report: Report, previous: Report): readonly CarriedSentence[] {
  const isKept = keptIn(previous, report.year);
  return proseFields.flatMap((key) =>
    proseSentences(report[key] ?? '')
      .filter(({ words }) => isKept(words))
      .flatMap(({ words, range }) => {
        const statements = [...keptStatements(words, report, previous), ...comparedYears(words, previous)];
        if (statements.length === 0) return [];
        return [{ key, words, range, statements: statements.toSorted(byPlace) }];
      }),
  );
}

/** 较2022年 in the report of 2023 is 较2023年 in that of 2024. */
function comparedYears(sentence: string, { year }: Report): readonly KeptStatement[] {
  const pattern = new RegExp(`(?<=[较比与同和])${year - 1}(?=\\s*年)`, 'gu');
  return [...sentence.matchAll(pattern)].map(({ index }) => ({
    range: { start: index, end: index + 4 },
    kind: 'year',
    words: `${year - 1}年`,
    now: String(year),
  }));
}

function byPlace(one: KeptStatement, other: KeptStatement): number {
  return one.range.start - other.range.start;
}
