import { type Comparison, type Comparisons, pathsOf } from './comparisons.js';
import type { Repair } from './repairs.js';

/** Totals of totals take a pass each. */
const MOST_PASSES = 4;

/**
 * Totals worked out anew from what they sum, as when somebody typed the figures and left the totals of the form: the
 * changes that, made together, mend a comparison and every other that these totals stand in. `undefined` where they do
 * not, or where a single total would do.
 */
export function repairOfTotals(broken: Comparison, { all, given }: Comparisons): Repair | undefined {
  const equal = all.filter(({ formula }) => formula.relation === '=');
  const values = recomputed(equal, given);
  const isChanged = (path: string): boolean => values.has(path) && values.get(path) !== (given(path) ?? 0);
  const reached = new Set([broken]);
  const totals = new Set<string>();
  // A set that grows while it is gone through: every comparison that shares a changed total is reached.
  for (const comparison of reached) {
    for (const path of pathsOf(comparison).filter(isChanged)) {
      if (totals.has(path)) continue;
      totals.add(path);
      for (const other of equal) if (pathsOf(other).includes(path)) reached.add(other);
    }
  }
  const figureAt = (path: string): number => values.get(path) ?? given(path) ?? 0;
  const sum = (paths: readonly string[]): number => paths.reduce((total, path) => total + figureAt(path), 0);
  const isMended = [...reached].every(({ left, right }) => sum(left.paths) === sum(right.paths));
  if (totals.size < 2 || !isMended) return undefined;
  return {
    steps: [...totals].map((path) => ({ path, delta: figureAt(path) - (given(path) ?? 0) })),
    mends: [...reached].filter(({ holds }) => !holds),
  };
}

/** What every total would be as the sum of its parts. */
function recomputed(equal: readonly Comparison[], given: Comparisons['given']): ReadonlyMap<string, number> {
  const sums = equal.filter(({ left }) => left.paths.length === 1);
  const values = new Map<string, number>();
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    for (const { left, right } of sums) {
      const [total = ''] = left.paths;
      values.set(
        total,
        right.paths.reduce((sum, path) => sum + (values.get(path) ?? given(path) ?? 0), 0),
      );
    }
  }
  return values;
}
