import { labelInQuotes, PLACE_SEPARATOR, sectionHeading, sectionOf } from './describe-place.js';
import { type FigureSpec, figureSpecs } from './editions/figures.js';
import type { EditionSpec } from './editions/form.js';
import type { Formula } from './editions/formulas.js';

/** A comparison in the words of the form. */
export interface FormulaWords {
  /** The section and the row or column that all its figures share. */
  readonly where: string;
  /** That row or column alone. */
  readonly shared: string;
  /** The labels of each side, joined by ＋; of a long side the first and the last. */
  readonly left: string;
  readonly right: string;
}

/** More labels than these are named by the first and the last. */
const MOST_LABELS = 6;

/** Words a formula: `三、… · “自然人”`, `“一、…”＋“二、…”`, `“（七）总计”＋“四、…”`. Pure. */
export function describeFormula(formula: Formula, edition: EditionSpec): FormulaWords {
  const specs = specsOf([...formula.left, ...formula.right], edition);
  return {
    where: placeOf(specs, edition),
    shared: sharedLabel(specs),
    left: sideOf(formula.left, specs, edition),
    right: sideOf(formula.right, specs, edition),
  };
}

function specsOf(paths: readonly string[], edition: EditionSpec): readonly FigureSpec[] {
  return figureSpecs(edition).filter(({ path }) => paths.includes(path));
}

function placeOf(specs: readonly FigureSpec[], edition: EditionSpec): string {
  const [first] = specs;
  if (first === undefined) return '';
  return `${sectionHeading(sectionOf(edition, first.table))}${PLACE_SEPARATOR}${labelInQuotes(sharedLabel(specs))}`;
}

function sharedLabel(specs: readonly FigureSpec[]): string {
  return (isOneRow(specs) ? specs[0]?.rowLabel : specs[0]?.columnLabel) ?? '';
}

function sideOf(side: readonly string[], whole: readonly FigureSpec[], edition: EditionSpec): string {
  const inRow = isOneRow(whole);
  const labels = specsOf(side, edition).map((spec) => (inRow ? spec.columnLabel : shortLabel(spec.rowLabel)));
  if (labels.length <= MOST_LABELS) return labels.map(labelInQuotes).join('＋');
  return `${labelInQuotes(labels[0] ?? '')}＋…＋${labelInQuotes(labels.at(-1) ?? '')}`;
}

function isOneRow(specs: readonly FigureSpec[]): boolean {
  return specs.every(({ rowLabel }) => rowLabel === specs[0]?.rowLabel);
}

function shortLabel(label: string): string {
  return label.replace(/（区分.*$/, '');
}
