import type { Finding, FindingSpec } from '@xxgk/document';
import { describeFigure, figureSpecs } from '@xxgk/model';
import { compareFigures } from '../arithmetic/comparisons.js';
import type { CheckContext, RuleReporter } from '../rule.js';
import { lastYearOf } from './last-year.js';

/** A figure that follows from last year's report: its key in a row of table A, and the terms that it adds up. */
export interface Chain {
  readonly figure: string;
  readonly terms: readonly { readonly key: string; readonly from: 'now' | 'before'; readonly sign: 1 | -1 }[];
}

/** The place, its figure, and the sum that it should be. */
type ChainFacts = readonly [where: string, actual: number, sum: string];

/** The sentences of rules that hold a figure against a chain. */
export const chainText: FindingSpec<ChainFacts>['text'] = {
  'zh-CN': (where: string, actual: number, sum: string) => ({
    message: `${where}为${actual}，按去年报告推算应为${sum}。`,
    hint: '请核对；失效、移交、重新清理等情况属实的，可接受这条警告并写明原因。',
  }),
  en: (where, actual, sum) => ({
    message: `${where} is ${actual}; by last year’s report it is ${sum}.`,
    hint: 'Check it; accept the warning with a reason where documents lapsed or were handed over.',
  }),
};

/** A finding for each row of table A in which the chain is broken; rows that lack a figure are passed over. */
export function brokenChains(
  chain: Chain,
  context: CheckContext,
  report: RuleReporter<ChainFacts>,
): readonly Finding[] {
  const previous = lastYearOf(context);
  if (previous === undefined) return [];
  const given = { now: context.facts.comparisons().given, before: compareFigures(previous).given };
  return figureSpecs(context.edition)
    .filter(({ path }) => path.startsWith('disclosure.') && path.endsWith(`.${chain.figure}`))
    .flatMap((spec) => {
      const row = spec.path.slice(0, spec.path.lastIndexOf('.'));
      const actual = given.now(spec.path);
      const terms = chain.terms.map(({ key, from, sign }) => ({ value: given[from](`${row}.${key}`), sign }));
      if (actual === null || terms.some(({ value }) => value === null)) return [];
      const expected = terms.reduce((sum, { value, sign }) => sum + sign * (value ?? 0), 0);
      if (actual === expected) return [];
      const where = describeFigure(context.edition, spec);
      const sum = terms
        .map(({ value, sign }, index) => `${index === 0 ? '' : sign > 0 ? '＋' : '－'}${value}`)
        .join('');
      return [
        report(
          {
            path: spec.path.split('.'),
            where,
            actual,
            expected,
            difference: actual - expected,
          },
          where,
          actual,
          `${sum}＝${expected}`,
        ),
      ];
    });
}
