import type { Check } from '../check.js';
import type { Group } from '../documents.js';

/** Checks that say little of one report out of hundreds, or of one that is wrong: they are judged in the totals. */
const JUDGED_OVER_ALL = [
  'parity/page-texts',
  'parity/prose',
  'parity/tables',
  'parity/places',
  'parity/grid',
];

/** Marks the checks of a document that only the totals judge. Pure. */
export function tellApart(group: Group, checks: readonly Check[]): readonly Check[] {
  if (group === 'example' || group === 'document') return checks;
  return checks.map((check) => (JUDGED_OVER_ALL.includes(check.id) ? { ...check, onlyTold: true } : check));
}
