import { officialNumber, type ProseLine, parseProse } from '@xxgk/official';
import { defineGongwenRule } from '../gongwen-rule.js';

/** The number that a line begins with; before a year it is none for who sets the line, but for who counts. */
function numberOf(words: string): Pick<ProseLine, 'level' | 'ordinal'> {
  const [, beforeYear] = /^(\d{1,2})[.．]\d{4}年/u.exec(words) ?? [];
  return beforeYear === undefined ? (parseProse(words)[0] ?? {}) : { level: 3, ordinal: Number(beforeYear) };
}

/** Numbers follow each other. @rule GB/T 9704-2012 §7.3.3 */
export const numbering = defineGongwenRule({
  id: 'gongwen/numbering',
  severity: 'warning',
  demand: { 'zh-CN': '层次序数连续', en: 'Numbers follow each other' },
  source: 'GB/T 9704-2012 §7.3.3',
  why: {
    'zh-CN': '序号跳号多半是删改后没有重编，读者会以为缺了一段。',
    en: 'A jump in the numbers looks as if a paragraph were missing.',
  },
  remedy: { 'zh-CN': '重编序号。', en: 'Number anew.' },
  example: { wrong: '一、…… 三、……', right: '一、…… 二、……' },
  text: {
    'zh-CN': (line: number, written: string, expected: string) => ({
      message: `第${line}行的序号“${written}”不连续，应为“${expected}”。`,
      hint: '请重编序号。',
    }),
    en: (line, written, expected) => ({
      message: `Line ${line}: the number ${written} is out of sequence; ${expected} was expected.`,
      hint: 'Number anew.',
    }),
  },
  check: ({ pieces }, report) => {
    const counts = [0, 0, 0, 0, 0];
    let part: number | undefined;
    return pieces.flatMap(({ words, start, line, attachment }) => {
      if (attachment !== part) counts.fill(0);
      part = attachment;
      const { level, ordinal } = numberOf(words);
      if (level === undefined || ordinal === undefined) return [];
      const expected = (counts[level] ?? 0) + 1;
      // A level may begin anew at one under a line that bears no number.
      const isRight = ordinal === expected || ordinal === 1;
      counts[level] = ordinal;
      counts.fill(0, level + 1);
      const [written, right] = [officialNumber(level, ordinal), officialNumber(level, expected)];
      const range = { start, end: start + written.length };
      return isRight ? [] : [report({ range, actual: written, expected: right }, line, written, right)];
    });
  },
});
