import type { Finding, Severity } from '../finding.js';
import { figureValue } from '../report/count.js';
import { sectionHeading, sectionOf } from '../report/describe-place.js';
import { type FigureSpec, figureSpecs } from '../report/editions/figures.js';
import { type Formula, type FormulaRule, formulasOf } from '../report/editions/formulas.js';
import { figureAt } from '../report/figure-access.js';
import { impliedTotal } from '../report/implied-total.js';
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
  const words = context.messages.comparison[formula.relation === '=' ? 'equal' : 'atLeast']({
    where: placeOf(formula, context),
    left: sideOf(formula.left, formula, context),
    right: sideOf(formula.right, formula, context),
    leftValue,
    rightValue,
    difference: Math.abs(leftValue - rightValue),
  });
  const path = (formula.left[0] ?? '').split('.');
  return [
    report({ path, where: placeOf(formula, context), actual: leftValue, expected: rightValue, ...words }),
  ];
}

function sumOf(paths: readonly string[], context: CheckContext): number {
  return paths.reduce((sum, path) => sum + (presentValue(path, context) ?? 0), 0);
}

/** The figure; where a total was left blank, what its row or column adds up to. */
function presentValue(path: string, { report, edition }: CheckContext): number | null {
  return figureValue(figureAt(report, path)) ?? impliedTotal(report, edition, path) ?? null;
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
