import { onceFor } from '@xxgk/document';
import { figureValue } from './count.js';
import type { EditionSpec } from './editions/form.js';
import { formulasOf } from './editions/formulas.js';
import { figureAt } from './figure-access.js';

/** The figures that each total is the sum of, those of its own row where it has such. */
const partsOfTotals = onceFor((edition: EditionSpec): ReadonlyMap<string, readonly string[]> => {
  const parts = new Map<string, readonly string[]>();
  const sums = formulasOf(edition).filter(({ computes }) => computes);
  const ofRows = sums.filter(({ rule }) => rule !== 'applications/result-total');
  for (const {
    left: [total = ''],
    right,
  } of [...ofRows, ...sums])
    if (!parts.has(total)) parts.set(total, right);
  return parts;
});

/** The figures that a total is the sum of; `undefined` for other figures. */
export function partsOf(edition: EditionSpec, path: string): readonly string[] | undefined {
  return partsOfTotals(edition).get(path);
}

/** What a total adds up to by the figures it is the sum of, blank ones as nothing; `undefined` for other figures. */
export function impliedTotal(report: object, edition: EditionSpec, path: string): number | undefined {
  return partsOf(edition, path)?.reduce((sum, part) => sum + (figureValue(figureAt(report, part)) ?? 0), 0);
}
