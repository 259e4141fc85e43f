import type { Finding } from '@xxgk/document';
import type { FormulaRule } from '../../report/editions/formulas.js';
import type { CheckContext, Rule, RuleReporter } from '../rule.js';
import { type Comparison, comparisonsOf } from './comparisons.js';
import { describeFormula } from './describe-formula.js';
import { describeRepairs } from './describe-repairs.js';

/** A rule that is one kind of comparison of the edition's formulas. Blank figures count as nothing. */
export function formulaRule(spec: Omit<Rule, 'id' | 'check'> & { readonly id: FormulaRule }): Rule {
  return {
    ...spec,
    check: (context, report) =>
      comparisonsOf(context.report)
        .all.filter(({ formula, holds }) => !holds && formula.rule === spec.id)
        .map((comparison) => breach(comparison, context, report)),
  };
}

function breach(comparison: Comparison, context: CheckContext, report: RuleReporter): Finding {
  const { formula, left, right } = comparison;
  const { where, ...sides } = describeFormula(formula, context.edition, context.messages);
  const words = context.messages.comparison[formula.relation === '=' ? 'equal' : 'atLeast']({
    where,
    left: sides.left,
    right: sides.right,
    leftValue: left.value,
    rightValue: right.value,
    difference: Math.abs(left.value - right.value),
  });
  return report({
    path: (formula.left[0] ?? '').split('.'),
    where,
    actual: left.value,
    expected: right.value,
    difference: left.value - right.value,
    ...words,
    ...(formula.relation === '=' ? describeRepairs(comparison, context) : {}),
  });
}
