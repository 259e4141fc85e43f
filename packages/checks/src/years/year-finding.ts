import type { Finding, FindingSpec } from '@xxgk/document';
import { words } from '@xxgk/document';
import type { CheckContext, RuleReporter } from '../rule.js';
import type { ProsePiece } from '../support/prose-pieces.js';
import type { StatedYear } from './stated-years.js';

const text = words({
  'zh-CN': {
    correct: (words: string, year: number) => `把“${words}”的年份改为${year}`,
  },
  en: {
    correct: (words, year) => `write ${year} in “${words}”`,
  },
});

/** The section, the words that state a year, and the year of the report. */
type YearFacts = readonly [section: string, words: string, year: number];

/** The sentences of rules about a stated year. */
export const yearText: FindingSpec<YearFacts>['text'] = {
  'zh-CN': (section: string, words: string, year: number) => ({
    message: `“${section}”中“${words}”的年份与报告年度${year}年不一致。`,
    hint: `请核对，应为${year}年。`,
  }),
  en: (section, words, year) => ({
    message: `“${words}” in “${section}” names another year than the report year ${year}.`,
    hint: `It should be ${year}.`,
  }),
};

/** The finding for a stated year that is not the report year; nothing where it is. */
export function yearFinding(
  piece: ProsePiece,
  { year, range, words }: StatedYear,
  { report: tree, language }: CheckContext,
  report: RuleReporter<YearFacts>,
): readonly Finding[] {
  if (year === tree.year) return [];
  const edits = [{ path: [piece.key], range, text: String(tree.year) }];
  return [
    report(
      {
        path: [piece.key],
        range,
        where: piece.heading,
        actual: year,
        expected: tree.year,
        difference: year - tree.year,
        fix: { title: text(language).correct(words, tree.year), safe: false, edits },
      },
      piece.heading,
      words,
      tree.year,
    ),
  ];
}
