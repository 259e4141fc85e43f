import { fillPlaceholders, type Report, starterProse } from '@xxgk/model';
import { blankFigures } from '../../state/edit-draft.js';

/**
 * Sentences to begin with, worded as the tables have it now and tied to their figures; `undefined` while a figure that
 * they tell is blank, for then they would say that there was nothing.
 */
export function draftedProse(
  report: Report,
  previous: Report | undefined,
): Pick<Report, 'overview' | 'problems' | 'other'> | undefined {
  const isBlank =
    blankFigures(report, 'applications').length + blankFigures(report, 'proceedings').length > 0;
  if (isBlank) return undefined;
  const source = { ...report, ...starterProse(report.organ.kind) };
  const { map } = fillPlaceholders(source, { previous });
  // What each condition led to, with the placeholders that stand in it.
  const told = (field: 'overview' | 'problems' | 'other'): string =>
    map[field]?.map(({ source: { start, end } }) => source[field].slice(start, end)).join('') ??
    source[field];
  return { overview: told('overview'), problems: told('problems'), other: told('other') };
}
