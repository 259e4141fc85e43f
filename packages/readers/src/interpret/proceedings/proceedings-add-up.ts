import { proceedingGroups } from '@xxgk/model';
import type { SourceCell } from '@xxgk/sources';
import type { AddsUp } from '../tables/assign-figures.js';
import { isBlank } from '../tables/read-figure.js';
import { rowAddsUp } from '../tables/row-adds-up.js';

/**
 * Whether the outcomes of each proceeding add up to its total; `undefined` where that of a proceeding with figures
 * cannot be told, or none has any.
 */
export const proceedingsAddUp: AddsUp = (cells) => {
  const verdicts = proceedingGroups.flatMap(({ key: group }) => {
    const own = new Map<string, SourceCell>();
    for (const [key, cell] of cells)
      if (key.startsWith(`${group}.`)) own.set(key.slice(group.length + 1), cell);
    const isFilled = [...own.values()].some(({ text }) => !isBlank(text));
    return isFilled ? [rowAddsUp(own)] : [];
  });
  if (verdicts.includes(false)) return false;
  return verdicts.length === 0 || verdicts.includes(undefined) ? undefined : true;
};
