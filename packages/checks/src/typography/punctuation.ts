import { words } from '@xxgk/document';
import { type HalfWidthMark, halfWidthMarks } from '@xxgk/official';
import { defineRule } from '../rule.js';
import { lineNumber } from '../support/line-number.js';
import { type ProsePiece, prosePieces } from '../support/prose-pieces.js';

const text = words({
  'zh-CN': {
    fullWidth: (section: string, count: number) => `“${section}”${count}处半角标点改为全角`,
  },
  en: {
    fullWidth: (section, count) => `${count} half-width marks of “${section}” made full-width`,
  },
});

/** @rule GB/T 15834-2011: Chinese prose is punctuated with full-width marks */
export const punctuation = defineRule({
  id: 'typography/punctuation',
  severity: 'warning',
  demand: { 'zh-CN': '中文里用全角标点和括号', en: 'Chinese prose has full-width punctuation' },
  source: 'GB/T 15834-2011；GB/T 9704-2012 §7.3.3',
  why: {
    'zh-CN': '半角逗号、冒号、括号在中文里排得过紧，是从网页或表格复制文字留下的痕迹。',
    en: 'Half-width marks sit too tight among hanzi; they come from web pages and spreadsheets.',
  },
  remedy: {
    'zh-CN': '改为全角（可自动改正）。',
    en: 'Use full-width marks (xxgk check --fix does it).',
  },
  example: {
    wrong: '主动公开信息12条,其中政策解读3条(含图解).',
    right: '主动公开信息12条，其中政策解读3条（含图解）。',
  },
  text: {
    'zh-CN': (section: string, count: number, shown: string) => ({
      message: `“${section}”中有${count}处半角标点，如“${shown}”。`,
      hint: '请改为全角标点，可自动改正。',
    }),
    en: (section, count, shown) => ({
      message: `“${section}” has ${count} half-width marks, as in “${shown}”.`,
      hint: 'Use full-width marks; xxgk check --fix does it.',
    }),
  },
  check: (context, report) =>
    prosePieces(context).flatMap((piece) => {
      const marks = marksOf(piece);
      const [first] = marks;
      if (first === undefined) return [];
      const edits = marks.map(({ range, text }) => ({ path: [piece.key], range, text }));
      const shown = piece.prose.slice(Math.max(0, first.range.start - 6), first.range.end + 6).trim();
      return [
        report(
          {
            path: [piece.key],
            range: first.range,
            where: piece.heading,
            actual: marks.length,
            expected: 0,
            fix: {
              title: text(context.language).fullWidth(piece.heading, marks.length),
              safe: true,
              edits,
            },
          },
          piece.heading,
          marks.length,
          shown,
        ),
      ];
    }),
});

/** The marks outside of numbers of lines, which have a form of their own. */
function marksOf({ prose, lines }: ProsePiece): readonly HalfWidthMark[] {
  const numbers = lines.flatMap((line) => lineNumber(line)?.range ?? []);
  return halfWidthMarks(prose).filter(
    ({ range }) => !numbers.some(({ start, end }) => range.start >= start && range.end <= end),
  );
}
