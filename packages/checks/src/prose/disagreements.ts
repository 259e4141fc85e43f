import type { TextRange } from '@xxgk/document';
import type { EditionSpec, ProseField, Report } from '@xxgk/model';
import { type Answer, answersOf } from '../understand/figures-of-metrics.js';
import type { Statement } from '../understand/statement.js';
import { numberRange } from '../understand/understand-prose.js';
import type { UnderstoodPiece } from './understood-pieces.js';

/** A stretch of a section's prose. */
export interface ProsePlace {
  readonly key: ProseField;
  readonly range: TextRange;
}

/** How far a number called about (约, 余) may be from the figure. */
const ABOUT = 0.2;

/** What the tables say where a statement of this year disagrees with them, the likeliest first; empty where it agrees. */
export function disagreeingAnswers(
  statement: Statement,
  report: Report,
  edition: EditionSpec,
): readonly Answer[] {
  const { metrics, quantity, scope, period, context } = statement;
  if (period !== 'this' || scope === 'different' || quantity.precision === 'bound') return [];
  const answers = answersOf(report, edition, metrics, context);
  return answers.some((answer) => agrees(statement, answer)) ? [] : answers;
}

/** The places of all numbers that disagree with the tables. */
export function disagreements(
  report: Report,
  edition: EditionSpec,
  pieces: readonly UnderstoodPiece[],
): readonly ProsePlace[] {
  return pieces.flatMap((piece) =>
    piece.statements
      .filter((statement) => disagreeingAnswers(statement, report, edition).length > 0)
      .map((statement) => ({ key: piece.key, range: numberRange(piece, statement) })),
  );
}

function agrees({ quantity, isPart }: Statement, { value }: Answer): boolean {
  if (isPart) return quantity.value <= value;
  if (quantity.precision === 'about')
    return Math.abs(quantity.value - value) <= ABOUT * Math.max(value, quantity.value);
  if (quantity.kind === 'count' && quantity.step === 1) return quantity.value === value;
  return Math.abs(quantity.value - value) < quantity.step * (1 + 1e-9);
}
