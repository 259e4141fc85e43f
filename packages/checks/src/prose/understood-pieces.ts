import { type ProseKey, type Report, sectionHeading, sectionOf } from '@xxgk/model';
import type { CheckContext } from '../rule.js';
import { type Absence, findAbsences } from '../understand/absence.js';
import { type UnderstoodProse, understandProse } from '../understand/understand-prose.js';

/** A piece of prose of a report, understood. */
export interface UnderstoodPiece extends UnderstoodProse {
  readonly key: ProseKey;
  readonly prose: string;
  readonly absences: readonly Absence[];
}

const KEYS: readonly ProseKey[] = ['overview', 'problems', 'other'];
/** The prose of a report, understood. Never throws. */
export function understandPieces(report: Report): readonly UnderstoodPiece[] {
  return KEYS.map((key) => understandPiece(report, key));
}

/** The heading of the section that holds a piece. */
export function sectionOfProse(key: ProseKey, { edition }: CheckContext): string {
  return sectionHeading(sectionOf(edition, key));
}

function understandPiece(report: Report, key: ProseKey): UnderstoodPiece {
  const prose = report[key];
  const standpoint = { organ: report.organ, year: report.year };
  const piece = understandProse(prose, standpoint);
  const absences = piece.sentences.flatMap((sentence) => findAbsences(sentence, standpoint));
  return { ...piece, key, prose, absences };
}
