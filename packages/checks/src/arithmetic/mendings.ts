import type { CheckContext } from '../rule.js';
import type { Comparison } from './comparisons.js';
import { describeRepairs, type Mending } from './describe-repairs.js';

/** What is told of broken comparisons that must be equal: how each is mended, and which others its one cause breaks. */
export interface Mendings {
  /** `undefined` for a comparison that is told with another one. */
  readonly of: (
    comparison: Comparison,
  ) => (Mending & { readonly alsoBroken: readonly Comparison[] }) | undefined;
  /** What the likeliest changes would make of figures, by their paths. */
  readonly advised: ReadonlyMap<string, number>;
}

/** The order in which the rules of sums speak. */
const ORDER = [
  'applications/balance',
  'applications/result-total',
  'applications/row-total',
  'proceedings/total',
];

/** One cause is told once: comparisons that the same single change mends are told with the first of them. */
export function findMendings(context: CheckContext): Mendings {
  const broken = context.facts
    .comparisons()
    .all.filter(({ formula, holds }) => !holds && formula.relation === '=')
    .toSorted((a, b) => ORDER.indexOf(a.formula.rule) - ORDER.indexOf(b.formula.rule));
  const told = new Map<Comparison, Mending & { readonly alsoBroken: readonly Comparison[] }>();
  const folded = new Set<Comparison>();
  const advised = new Map<string, number>();
  for (const comparison of broken) {
    if (folded.has(comparison)) continue;
    const mending = describeRepairs(comparison, context);
    const alsoBroken = (mending.mends ?? []).filter((other) => other !== comparison && !told.has(other));
    for (const other of alsoBroken) folded.add(other);
    told.set(comparison, { ...mending, alsoBroken });
    for (const { path, expected } of mending.candidates?.[0]?.changes ?? [])
      if (mending.mends !== undefined) advised.set(path.join('.'), expected);
  }
  return { of: (comparison) => told.get(comparison), advised };
}
