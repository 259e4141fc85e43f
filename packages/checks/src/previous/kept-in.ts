import { proseFields, type Report } from '@xxgk/model';
import { proseSentences } from '../support/prose-sentences.js';

/** Tells the sentences that stand in last year's report as well; those that differ but in the two years are the same. */
export function keptIn(previous: Report, year: number): (sentence: string) => boolean {
  const plain = (sentence: string): string =>
    sentence.replace(/[\s\u3000]/gu, '').replaceAll(String(previous.year), String(year));
  const known = new Set(
    proseFields
      .flatMap((field) => proseSentences(previous[field] ?? ''))
      .map(({ words: sentence }) => plain(sentence)),
  );
  return (sentence) => known.has(plain(sentence));
}
