import { type ProseField, proseFields, proseHeading, type Report } from '@xxgk/model';
import type { CheckContext } from '../rule.js';
import { type Absence, findAbsences } from '../understand/absence.js';
import { type UnderstoodProse, understandProse } from '../understand/understand-prose.js';

/** A piece of prose of a report, understood. */
export interface UnderstoodPiece extends UnderstoodProse {
  readonly key: ProseField;
  readonly prose: string;
  readonly absences: readonly Absence[];
}

/** The prose of a report, understood. Never throws. */
export function understandPieces(report: Report): readonly UnderstoodPiece[] {
  return proseFields.flatMap((key) => {
    const prose = report[key];
    return prose === undefined || key === 'preamble' ? [] : [understandPiece(report, key, prose)];
  });
}

/** The heading of the section that holds a piece. */
export function sectionOfProse(key: ProseField, { edition, language }: CheckContext): string {
  return proseHeading(edition, key, language);
}

function understandPiece(report: Report, key: ProseField, prose: string): UnderstoodPiece {
  const standpoint = { organ: report.organ, year: report.year };
  const piece = understandProse(prose, standpoint);
  const absences = piece.sentences.flatMap((sentence) => findAbsences(sentence, standpoint));
  return { ...piece, key, prose, absences };
}
