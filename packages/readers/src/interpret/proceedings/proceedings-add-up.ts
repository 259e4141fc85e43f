import { proceedingGroups } from '@xxgk/model';
import type { SourceCell } from '@xxgk/sources';
import type { AddsUp } from '../tables/assign-figures.js';
import { rowAddsUp } from '../tables/row-adds-up.js';

/** Whether the outcomes of each proceeding add up to its total; `undefined` where none of them has a total. */
export const proceedingsAddUp: AddsUp = (cells) => {
  const verdicts = proceedingGroups.flatMap(({ key: group }) => {
    const own = new Map<string, SourceCell>();
    for (const [key, cell] of cells)
      if (key.startsWith(`${group}.`)) own.set(key.slice(group.length + 1), cell);
    const verdict = rowAddsUp(own);
    return verdict === undefined ? [] : [verdict];
  });
  return verdicts.length === 0 ? undefined : verdicts.every(Boolean);
};
