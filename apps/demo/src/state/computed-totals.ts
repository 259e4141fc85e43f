import { type EditionId, editionSpec, figureAt, figureValue, formulasOf, type Report } from '@xxgk/model';
import type { Path } from './tree.js';

/** A total as the figures above or beside it say. */
export interface ComputedTotal {
  readonly path: Path;
  readonly value: number;
}

/** Paths of all totals of an edition that can be computed, rows before columns. */
export function totalPaths(edition: EditionId): readonly string[] {
  const paths = formulasOf(editionSpec(edition))
    .filter(({ computes }) => computes)
    .map(({ left }) => left[0] ?? '');
  return [...new Set(paths)];
}

/**
 * The totals that are not entered by hand, computed from what they are the sum of; blank parts count as nothing. A
 * total of totals is computed after them.
 */
export function computedTotals(report: Report, byHand: ReadonlySet<string>): readonly ComputedTotal[] {
  const computed = new Map<string, number>();
  const figure = (path: string): number => computed.get(path) ?? figureValue(figureAt(report, path)) ?? 0;
  let pending = formulasOf(editionSpec(report.edition)).filter(
    ({ computes, left }) => computes && !byHand.has(left[0] ?? ''),
  );
  while (pending.length > 0) {
    const waiting = new Set(pending.map(({ left }) => left[0] ?? ''));
    const ready = pending.filter(({ right }) => !right.some((path) => waiting.has(path)));
    for (const { left, right } of ready) {
      const target = left[0] ?? '';
      if (!computed.has(target))
        computed.set(
          target,
          right.reduce((sum, path) => sum + figure(path), 0),
        );
    }
    const done = new Set(ready.flatMap(({ left }) => left));
    pending = pending.filter(({ left }) => !done.has(left[0] ?? ''));
  }
  return [...computed].map(([path, value]) => ({ path: path.split('.'), value }));
}
