import { figureValue } from '../report/count.js';
import { editionSpec } from '../report/editions/edition-for-year.js';
import { figureSpecs } from '../report/editions/figures.js';
import { figureAt } from '../report/figure-access.js';
import type { Report } from '../report/report.js';
import { type NamedReport, sumFigure } from './sum-figures.js';

/**
 * Whether every figure of a report is the sum of the same figure of others, and any of them is more than nothing. Blank
 * figures count as 0. Never throws.
 */
export function isSumOf(report: Report, others: readonly NamedReport[]): boolean {
  const specs = figureSpecs(editionSpec(report.edition));
  const own = specs.map(({ path }) => figureValue(figureAt(report, path)) ?? 0);
  return (
    own.some((value) => value !== 0) &&
    specs.every((spec, index) => (figureValue(sumFigure(spec, others).sum) ?? 0) === own[index])
  );
}
