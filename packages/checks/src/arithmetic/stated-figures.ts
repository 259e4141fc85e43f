import type { EditionSpec, Report } from '@xxgk/model';
import type { UnderstoodPiece } from '../prose/understood-pieces.js';
import { answersOf } from '../understand/figures-of-metrics.js';

/**
 * Figures that the prose states beyond doubt, by their paths: exact counts of this year and of the organ's own, each of
 * one cell.
 */
export function statedFigures(
  report: Report,
  edition: EditionSpec,
  pieces: readonly UnderstoodPiece[],
): ReadonlyMap<string, number> {
  const stated = new Map<string, number>();
  for (const { statements } of pieces) {
    for (const { metrics, context, quantity, scope, period, isCertain, isPart } of statements) {
      const isExact = quantity.kind === 'count' && quantity.precision === 'exact' && quantity.step === 1;
      if (!isExact || !isCertain || isPart || scope !== 'same' || period !== 'this') continue;
      const [answer] = answersOf(report, edition, metrics, context);
      const [path, ...others] = answer?.paths ?? [];
      if (path !== undefined && others.length === 0) stated.set(path, quantity.value);
    }
  }
  return stated;
}
