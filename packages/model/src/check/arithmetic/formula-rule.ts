import type { Finding } from '../../finding.js';
import { sectionHeading, sectionOf } from '../../report/describe-place.js';
import { type FigureSpec, figureSpecs } from '../../report/editions/figures.js';
import type { Formula, FormulaRule } from '../../report/editions/formulas.js';
import type { CheckContext, Rule, RuleReporter } from '../rule.js';
import { type Comparison, comparisonsOf } from './comparisons.js';
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
  const words = context.messages.comparison[formula.relation === '=' ? 'equal' : 'atLeast']({
    where: placeOf(formula, context),
    left: sideOf(formula.left, formula, context),
    right: sideOf(formula.right, formula, context),
    leftValue: left.value,
    rightValue: right.value,
    difference: Math.abs(left.value - right.value),
  });
  return report({
    path: (formula.left[0] ?? '').split('.'),
    where: placeOf(formula, context),
    actual: left.value,
    expected: right.value,
    difference: left.value - right.value,
    ...words,
    ...(formula.relation === '=' ? describeRepairs(comparison, context) : {}),
  });
}

function specsOf(paths: readonly string[], { edition }: CheckContext): readonly FigureSpec[] {
  return figureSpecs(edition).filter(({ path }) => paths.includes(path));
}

/** The section and the row or column that all figures of the formula share. */
function placeOf(formula: Formula, context: CheckContext): string {
  const specs = specsOf([...formula.left, ...formula.right], context);
  const [first] = specs;
  if (first === undefined) return '';
  const shared = specs.every(({ rowLabel }) => rowLabel === first.rowLabel)
    ? first.rowLabel
    : first.columnLabel;
  return `${sectionHeading(sectionOf(context.edition, first.table))}${context.messages.separator}“${shared}”`;
}

/** One side in words: its labels joined by ＋, or the first and last of many. */
function sideOf(side: readonly string[], formula: Formula, context: CheckContext): string {
  const whole = specsOf([...formula.left, ...formula.right], context);
  const inRow = whole.every(({ rowLabel }) => rowLabel === whole[0]?.rowLabel);
  const labels = specsOf(side, context).map((spec) => (inRow ? spec.columnLabel : shortLabel(spec.rowLabel)));
  if (labels.length <= 6) return labels.map((label) => `“${label}”`).join('＋');
  return `“${labels[0]}”＋…＋“${labels.at(-1)}”`;
}

function shortLabel(label: string): string {
  return label.replace(/（区分.*$/, '');
}
