import { figureValue } from './count.js';
import type { EditionSpec } from './editions/form.js';
import { formulasOf } from './editions/formulas.js';
import { figureAt } from './figure-access.js';

const known = new WeakMap<EditionSpec, Map<string, readonly string[] | undefined>>();

/** The figures that a total is the sum of, those of its own row where it has such; `undefined` for other figures. */
export function partsOf(edition: EditionSpec, path: string): readonly string[] | undefined {
  const ofEdition = known.get(edition) ?? new Map<string, readonly string[] | undefined>();
  known.set(edition, ofEdition);
  if (!ofEdition.has(path)) ofEdition.set(path, findParts(edition, path));
  return ofEdition.get(path);
}

function findParts(edition: EditionSpec, path: string): readonly string[] | undefined {
  const formulas = formulasOf(edition).filter(({ computes, left }) => computes && left[0] === path);
  return (formulas.find(({ rule }) => rule !== 'applications/result-total') ?? formulas[0])?.right;
}

/** What a total adds up to by the figures it is the sum of, blank ones as nothing; `undefined` for other figures. */
export function impliedTotal(report: object, edition: EditionSpec, path: string): number | undefined {
  return partsOf(edition, path)?.reduce((sum, part) => sum + (figureValue(figureAt(report, part)) ?? 0), 0);
}
