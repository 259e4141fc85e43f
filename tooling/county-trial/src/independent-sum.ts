import type { Sending } from './county.js';

/** Sums of every number in the three tables of the reports that count, by path. Knows nothing of how the command adds. */
export function independentSum(county: readonly Sending[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { fate, report } of county) {
    if (fate !== 'sound' && fate !== 'faulty' && fate !== 'twice') continue;
    const { disclosure, applications, proceedings } = report;
    for (const [path, value] of numbersIn({ disclosure, applications, proceedings }, ''))
      sums.set(path, (sums.get(path) ?? 0) + value);
  }
  return sums;
}

/** Every number of a tree, with its path. */
export function* numbersIn(tree: object, path: string): Generator<readonly [string, number]> {
  for (const [key, value] of Object.entries(tree) as [string, unknown][]) {
    const below = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'number') yield [below, value];
    else if (typeof value === 'object' && value !== null) yield* numbersIn(value, below);
  }
}
