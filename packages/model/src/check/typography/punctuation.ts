import type { Rule } from '../rule.js';
import { lineNumber } from '../support/line-number.js';
import { type ProsePiece, prosePieces } from '../support/prose-pieces.js';
import { type HalfWidthMark, halfWidthMarks } from './half-width.js';

/** @rule GB/T 15834-2011: Chinese prose is punctuated with full-width marks */
export const punctuation: Rule = {
  id: 'typography/punctuation',
  severity: 'warning',
  demand: { 'zh-CN': '中文里用全角标点和括号', en: 'Chinese prose has full-width punctuation' },
  source: 'GB/T 15834-2011；GB/T 9704-2012 §7.3.3',
  explanation: {
    why: {
      'zh-CN': '半角逗号、冒号、括号在中文里排得过紧，是从网页或表格复制文字留下的痕迹。',
      en: 'Half-width marks sit too tight among hanzi; they come from web pages and spreadsheets.',
    },
    mend: {
      'zh-CN': '改为全角（可用 xxgk check --fix）。',
      en: 'Use full-width marks (xxgk check --fix does it).',
    },
    example: {
      wrong: '主动公开信息12条,其中政策解读3条(含图解).',
      right: '主动公开信息12条，其中政策解读3条（含图解）。',
    },
  },
  check: (context, report) =>
    prosePieces(context).flatMap((piece) => {
      const marks = marksOf(piece);
      const [first] = marks;
      if (first === undefined) return [];
      const edits = marks.map(({ range, text }) => ({ path: [piece.key], range, text }));
      const shown = piece.prose.slice(Math.max(0, first.range.start - 6), first.range.end + 6).trim();
      return [
        report({
          path: [piece.key],
          range: first.range,
          where: piece.heading,
          actual: marks.length,
          expected: 0,
          ...context.messages.typography.punctuation(piece.heading, marks.length, shown),
          fix: {
            title: context.messages.typography.fullWidth(piece.heading, marks.length),
            safe: true,
            edits,
          },
        }),
      ];
    }),
};

/** The marks outside of numbers of lines, which have a form of their own. */
function marksOf({ prose, lines }: ProsePiece): readonly HalfWidthMark[] {
  const numbers = lines.flatMap((line) => lineNumber(line)?.range ?? []);
  return halfWidthMarks(prose).filter(
    ({ range }) => !numbers.some(({ start, end }) => range.start >= start && range.end <= end),
  );
}
