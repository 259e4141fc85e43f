import { figureValue } from './count.js';
import { editionSpec } from './editions/edition-for-year.js';
import type { EditionId } from './editions/form.js';
import { type Formula, formulasOf } from './editions/formulas.js';
import { figureAt, withFigure } from './figure-access.js';

/**
 * Computes the totals that were left out, from the figures they are the sum of; blank figures count as nothing.
 * Totals that are given, even blank ones, stay as they are. Returns a new tree and the paths that were computed.
 */
export function completeTotals<Tree extends object>(
  tree: Tree,
  edition: EditionId,
): { readonly report: Tree; readonly computed: readonly string[] } {
  let report = tree;
  const computed: string[] = [];
  let pending = formulasOf(editionSpec(edition)).filter((formula) => formula.computes);
  for (let before = -1; before !== pending.length; ) {
    before = pending.length;
    pending = pending.filter((formula) => {
      const target = formula.left[0];
      if (target === undefined || figureAt(report, target) !== undefined) return false;
      const value = sumOfParts(report, formula);
      if (value === undefined) return true;
      report = withFigure(report, target, value);
      computed.push(target);
      return false;
    });
  }
  return { report, computed };
}

function sumOfParts(report: object, formula: Formula): number | undefined {
  let sum = 0;
  for (const path of formula.right) {
    const part = figureAt(report, path);
    if (part === undefined) return undefined;
    sum += figureValue(part) ?? 0;
  }
  return sum;
}
