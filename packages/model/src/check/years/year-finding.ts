import type { Finding } from '@xxgk/document';
import type { CheckContext, RuleReporter } from '../rule.js';
import type { ProsePiece } from '../support/prose-pieces.js';
import type { StatedYear } from './stated-years.js';

/** The finding for a stated year that is not the report year; nothing where it is. */
export function yearFinding(
  piece: ProsePiece,
  { year, range, words }: StatedYear,
  { report: tree, messages }: CheckContext,
  report: RuleReporter,
): readonly Finding[] {
  if (year === tree.year) return [];
  const edits = [{ path: [piece.key], range, text: String(tree.year) }];
  return [
    report({
      path: [piece.key],
      range,
      where: piece.heading,
      actual: year,
      expected: tree.year,
      difference: year - tree.year,
      ...messages.years.other(piece.heading, words, tree.year),
      fix: { title: messages.years.correct(words, tree.year), safe: false, edits },
    }),
  ];
}
