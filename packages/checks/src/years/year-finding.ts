import type { Finding, FindingSpec } from '@xxgk/document';
import { words } from '@xxgk/document';
import type { CheckContext, RuleReporter } from '../rule.js';
import type { ProsePiece } from '../support/prose-pieces.js';
import type { StatedPeriod, StatedYear } from './stated-years.js';

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
  stated: StatedYear,
  context: CheckContext,
  report: RuleReporter<YearFacts>,
): readonly Finding[] {
  return yearsFinding(piece, { years: [stated], words: stated.words }, context, report);
}

/** The finding for several years that one place states, with one fix for all that are wrong. */
export function yearsFinding(
  piece: ProsePiece,
  { years, words }: StatedPeriod,
  { report: tree, language }: CheckContext,
  report: RuleReporter<YearFacts>,
): readonly Finding[] {
  const wrong = years.filter(({ year }) => year !== tree.year);
  const [first] = wrong;
  if (first === undefined) return [];
  const { year, range } = first;
  const edits = wrong.map((one) => ({ path: [piece.key], range: one.range, text: String(tree.year) }));
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
