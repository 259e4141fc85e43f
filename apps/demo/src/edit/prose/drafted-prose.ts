import { type FilledReport, fillPlaceholders, type Report, starterProse } from '@xxgk/model';
import { blankFigures } from '../../state/edit-draft.js';

/**
 * Sentences to begin with that say what the tables say; `undefined` while a figure that they tell is blank, for then they
 * would say that there was nothing.
 */
export function draftedProse(
  report: Report,
  previous: Report | undefined,
): Pick<FilledReport['report'], 'preamble' | 'overview' | 'problems' | 'other'> | undefined {
  const isBlank =
    blankFigures(report, 'applications').length + blankFigures(report, 'proceedings').length > 0;
  if (isBlank) return undefined;
  return fillPlaceholders({ ...report, ...starterProse(report.organ.kind) }, { previous }).report;
}
