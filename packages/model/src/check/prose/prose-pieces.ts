import { type Absence, findAbsences } from '../../prose/understand/absence.js';
import { type UnderstoodProse, understandProse } from '../../prose/understand/understand-prose.js';
import { sectionHeading, sectionOf } from '../../report/describe-place.js';
import type { ProseKey } from '../../report/editions/form.js';
import type { Report } from '../../report/report.js';
import type { CheckContext } from '../rule.js';

/** A piece of prose of a report, understood. */
export interface ProsePiece extends UnderstoodProse {
  readonly key: ProseKey;
  readonly prose: string;
  readonly absences: readonly Absence[];
}

const KEYS: readonly ProseKey[] = ['overview', 'problems', 'other'];
/** All rules read the same report: its prose is understood once. */
const understood = new WeakMap<Report, readonly ProsePiece[]>();

/** The prose of a report, understood. Never throws. */
export function prosePieces(report: Report): readonly ProsePiece[] {
  const known = understood.get(report) ?? KEYS.map((key) => understandPiece(report, key));
  understood.set(report, known);
  return known;
}

/** The heading of the section that holds a piece. */
export function pieceHeading(key: ProseKey, { edition }: CheckContext): string {
  return sectionHeading(sectionOf(edition, key));
}

function understandPiece(report: Report, key: ProseKey): ProsePiece {
  const prose = report[key];
  const standpoint = { organ: report.organ, year: report.year };
  const piece = understandProse(prose, standpoint);
  const absences = piece.sentences.flatMap((sentence) => findAbsences(sentence, standpoint));
  return { ...piece, key, prose, absences };
}
