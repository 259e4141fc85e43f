import { figureValue } from './count.js';
import type { EditionSpec } from './editions/form.js';
import { formulasOf } from './editions/formulas.js';
import { figureAt } from './figure-access.js';

/** What a total adds up to by the figures it is the sum of, blank ones as nothing; `undefined` for other figures. */
export function impliedTotal(report: object, edition: EditionSpec, path: string): number | undefined {
  const formulas = formulasOf(edition).filter(({ computes, left }) => computes && left[0] === path);
  const formula = formulas.find(({ rule }) => rule !== 'applications/result-total') ?? formulas[0];
  return formula?.right.reduce((sum, part) => sum + (figureValue(figureAt(report, part)) ?? 0), 0);
}
