import type { Finding } from '@xxgk/document';
import { describeFormula, type FormulaRule } from '@xxgk/model';
import { type CheckContext, defineRule, type Rule, type RuleReporter, type RuleSpec } from '../rule.js';
import type { Comparison } from './comparisons.js';
import { describeRepairs } from './describe-repairs.js';

/** Sides of a broken comparison, ready to print. */
interface ComparisonWords {
  readonly where: string;
  readonly left: string;
  readonly right: string;
  readonly leftValue: number;
  readonly rightValue: number;
  readonly difference: number;
}

type ComparisonFacts = readonly [words: ComparisonWords];

/** The sentences of sums that must be equal. */
export const equalText = {
  'zh-CN': ({ where, left, right, leftValue, rightValue, difference }: ComparisonWords) => ({
    message: `${where}：${left}为${leftValue}，${right}为${rightValue}，两者应相等，相差${difference}。`,
    hint: `请核对这些数据，使${left}等于${right}。`,
  }),
  en: ({ where, left, right, leftValue, rightValue, difference }) => ({
    message: `${where}: ${left} is ${leftValue}, ${right} is ${rightValue}; they must be equal and differ by ${difference}.`,
    hint: `Check these figures so that ${left} equals ${right}.`,
  }),
} satisfies RuleSpec<ComparisonFacts>['text'];

/** Those of sums that bound another. */
export const atLeastText = {
  'zh-CN': ({ where, left, right, leftValue, rightValue }: ComparisonWords) => ({
    message: `${where}：${left}（${leftValue}）小于${right}（${rightValue}），通常不应如此。`,
    hint: '请核对；如当年制发又当年废止等情况属实，可不修改。',
  }),
  en: ({ where, left, right, leftValue, rightValue }) => ({
    message: `${where}: ${left} (${leftValue}) is less than ${right} (${rightValue}), which is unusual.`,
    hint: 'Check it; leave it if the documents were made and repealed within the year.',
  }),
} satisfies RuleSpec<ComparisonFacts>['text'];

/** A rule that is one kind of comparison of the edition's formulas. Blank figures count as nothing. */
export function formulaRule(
  spec: Omit<RuleSpec<ComparisonFacts>, 'id' | 'check'> & { readonly id: FormulaRule },
): Rule {
  return defineRule({
    ...spec,
    check: (context, report) =>
      context.facts
        .comparisons()
        .all.filter(({ formula, holds }) => !holds && formula.rule === spec.id)
        .map((comparison) => breach(comparison, context, report)),
  });
}

function breach(
  comparison: Comparison,
  context: CheckContext,
  report: RuleReporter<ComparisonFacts>,
): Finding {
  const { formula, left, right } = comparison;
  const { where, ...sides } = describeFormula(formula, context.edition);
  return report(
    {
      path: (formula.left[0] ?? '').split('.'),
      where,
      actual: left.value,
      expected: right.value,
      difference: left.value - right.value,
      ...(formula.relation === '=' ? describeRepairs(comparison, context) : {}),
    },
    {
      where,
      left: sides.left,
      right: sides.right,
      leftValue: left.value,
      rightValue: right.value,
      difference: Math.abs(left.value - right.value),
    },
  );
}
