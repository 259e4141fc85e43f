import type { Finding, Severity } from '../finding.js';
import { figureValue } from '../report/count.js';
import { type Formula, type FormulaRule, formulasOf } from '../report/editions/formulas.js';
import { figureAt } from '../report/figure-access.js';
import { impliedTotal } from '../report/implied-total.js';
import { describeFormula } from './describe-formula.js';
import type { CheckContext, Rule, RuleReporter } from './rule.js';

interface FormulaRuleSpec {
  readonly id: FormulaRule;
  readonly severity: Severity;
  readonly demand: Rule['demand'];
  readonly source: string;
}

/** A rule that is one kind of comparison of the edition's formulas. Blank figures count as nothing. */
export function formulaRule(spec: FormulaRuleSpec): Rule {
  return {
    ...spec,
    check: (context, report) =>
      formulasOf(context.edition)
        .filter(({ rule }) => rule === spec.id)
        .flatMap((formula) => compare(formula, context, report)),
  };
}

function compare(formula: Formula, context: CheckContext, report: RuleReporter): Finding[] {
  const given = formula.left.map((path) => figureAt(context.report, path));
  if (formula.left.length === 1 && given.every((figure) => figureValue(figure) === null)) return [];
  const leftValue = sumOf(formula.left, context);
  const rightValue = sumOf(formula.right, context);
  if (formula.relation === '=' ? leftValue === rightValue : leftValue >= rightValue) return [];
  const { where, left, right } = describeFormula(formula, context.edition, context.messages);
  const words = context.messages.comparison[formula.relation === '=' ? 'equal' : 'atLeast']({
    where,
    left,
    right,
    leftValue,
    rightValue,
    difference: Math.abs(leftValue - rightValue),
  });
  const path = (formula.left[0] ?? '').split('.');
  return [report({ path, where, actual: leftValue, expected: rightValue, ...words })];
}

function sumOf(paths: readonly string[], context: CheckContext): number {
  return paths.reduce((sum, path) => sum + (presentValue(path, context) ?? 0), 0);
}

/** The figure; where a total was left blank, what its row or column adds up to. */
function presentValue(path: string, { report, edition }: CheckContext): number | null {
  return figureValue(figureAt(report, path)) ?? impliedTotal(report, edition, path) ?? null;
}
