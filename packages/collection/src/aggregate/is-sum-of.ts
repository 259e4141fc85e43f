import { editionSpec, figureAt, figureSpecs, figureValue, type Report } from '@xxgk/model';
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
