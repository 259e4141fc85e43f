import type { Finding } from '@xxgk/document';
import { describeFigure } from '../../report/describe-place.js';
import { figureSpecs } from '../../report/editions/figures.js';
import { comparisonsOf } from '../arithmetic/comparisons.js';
import type { CheckContext, RuleReporter } from '../rule.js';
import { lastYearOf } from './last-year.js';

/** A figure that follows from last year's report: its key in a row of table A, and the terms that it adds up. */
export interface Chain {
  readonly figure: string;
  readonly terms: readonly { readonly key: string; readonly from: 'now' | 'before'; readonly sign: 1 | -1 }[];
}

/** A finding for each row of table A in which the chain is broken; rows that lack a figure are passed over. */
export function brokenChains(chain: Chain, context: CheckContext, report: RuleReporter): readonly Finding[] {
  const previous = lastYearOf(context);
  if (previous === undefined) return [];
  const given = { now: comparisonsOf(context.report).given, before: comparisonsOf(previous).given };
  return figureSpecs(context.edition)
    .filter(({ path }) => path.startsWith('disclosure.') && path.endsWith(`.${chain.figure}`))
    .flatMap((spec) => {
      const row = spec.path.slice(0, spec.path.lastIndexOf('.'));
      const actual = given.now(spec.path);
      const terms = chain.terms.map(({ key, from, sign }) => ({ value: given[from](`${row}.${key}`), sign }));
      if (actual === null || terms.some(({ value }) => value === null)) return [];
      const expected = terms.reduce((sum, { value, sign }) => sum + sign * (value ?? 0), 0);
      if (actual === expected) return [];
      const where = describeFigure(context.edition, spec, context.messages);
      const sum = terms
        .map(({ value, sign }, index) => `${index === 0 ? '' : sign > 0 ? '＋' : '－'}${value}`)
        .join('');
      return [
        report({
          path: spec.path.split('.'),
          where,
          actual,
          expected,
          difference: actual - expected,
          ...context.messages.previous.chain(where, actual, `${sum}＝${expected}`),
        }),
      ];
    });
}
