import { halfWidthMarks as marksIn } from '@xxgk/official';
import { defineGongwenRule } from '../gongwen-rule.js';
import { placeWithFix } from '../source-fix.js';

/** Chinese prose has full-width punctuation. @rule GB/T 15834-2011 */
export const halfWidthMarks = defineGongwenRule({
  id: 'gongwen/half-width-marks',
  severity: 'warning',
  demand: { 'zh-CN': '中文里用全角标点和括号', en: 'Chinese prose has full-width punctuation' },
  source: 'GB/T 15834-2011',
  why: { 'zh-CN': '半角标点在中文里排得过紧。', en: 'Half-width marks sit too tight among hanzi.' },
  remedy: { 'zh-CN': '改为全角。', en: 'Use full-width marks.' },
  example: { wrong: '请认真落实,按时报送.', right: '请认真落实，按时报送。' },
  text: {
    'zh-CN': (line: number, shown: string, proper: string) => ({
      message: `第${line}行“${shown}”用了半角标点。`,
      hint: `请改为“${proper}”。`,
    }),
    en: (line, shown, proper) => ({
      message: `Line ${line}: half-width mark in "${shown}".`,
      hint: `Write ${proper}.`,
    }),
  },
  check: (context, report) =>
    context.pieces.flatMap((piece) =>
      // The number 1. of a level is written with the half-width point.
      marksIn(piece.words).map(({ range, text }) => {
        const shown = piece.words.slice(Math.max(0, range.start - 6), range.end + 6);
        const actual = piece.words.slice(range.start, range.end);
        const place = placeWithFix(context, piece, range, text);
        return report({ ...place, actual, expected: text }, piece.line, shown, text);
      }),
    ),
});
