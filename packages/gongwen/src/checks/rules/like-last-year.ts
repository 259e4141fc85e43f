import { ruleOfLawYear } from '../../statutory/rule-of-law.js';
import { defineGongwenRule } from '../gongwen-rule.js';
import { textPieces } from '../text-pieces.js';

/** Paragraphs of at least so many characters are told where they are those of last year. */
const LONG = 30;

/** A yearly report does not repeat that of last year. @rule house */
export const likeLastYear = defineGongwenRule({
  id: 'gongwen/like-last-year',
  severity: 'note',
  demand: { 'zh-CN': '年度报告不照抄去年的段落', en: 'A yearly report does not repeat that of last year' },
  source: 'house: 年度报告写当年的情况',
  why: {
    'zh-CN': '照抄的段落看不出当年做了什么。',
    en: 'What is copied does not tell what was done this year.',
  },
  remedy: { 'zh-CN': '按当年的情况改写。', en: 'Write what was done this year.' },
  example: { wrong: '与去年逐字相同的段落', right: '写当年情况的段落' },
  text: {
    'zh-CN': (line: number, words: string) => ({
      message: `第${line}行“${words}…”与去年的报告逐字相同。`,
      hint: '请按当年的情况改写。',
    }),
    en: (line, words) => ({
      message: `Line ${line} "${words}…" is that of last year.`,
      hint: 'Write what was done this year.',
    }),
  },
  check: ({ gongwen, previous, pieces }, report) => {
    if (previous === undefined || ruleOfLawYear(gongwen) === undefined) return [];
    const before = new Set(textPieces(previous).map(({ words }) => words));
    return pieces
      .filter(({ words }) => words.length >= LONG && before.has(words))
      .map(({ words, start, end, line }) => report({ range: { start, end } }, line, words.slice(0, 12)));
  },
});
