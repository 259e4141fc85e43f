import { defineGongwenRule } from '../gongwen-rule.js';

const UNUSUAL =
  /\d{4}年0\d月(?:\d{1,2}日)?|\d{4}年\d{1,2}月0\d日|[一二三四五六七八九][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?|(?<!\d)\d{2}年\d{1,2}月/gu;

/** Dates are whole, in Arabic figures without leading zeros. @rule GB/T 15835-2011；GB/T 9704-2012 §7.3.5.4 */
export const writtenNumbers = defineGongwenRule({
  id: 'gongwen/written-numbers',
  severity: 'note',
  demand: {
    'zh-CN': '日期用阿拉伯数字写全，月、日不编虚位',
    en: 'Dates are whole, in Arabic figures without leading zeros',
  },
  source: 'GB/T 15835-2011；GB/T 9704-2012 §7.3.5.4',
  why: {
    'zh-CN': '写法不一的日期不便核对和检索。',
    en: 'Dates written differently are hard to check and to find.',
  },
  remedy: { 'zh-CN': '写成“2026年3月5日”。', en: 'Write 2026年3月5日.' },
  example: { wrong: '2026年03月05日；二〇二六年三月五日；26年3月', right: '2026年3月5日' },
  text: {
    'zh-CN': (line: number, written: string) => ({
      message: `第${line}行“${written}”的写法不规范。`,
      hint: '日期写成“2026年3月5日”，年份写全四位，月、日不加0。',
    }),
    en: (line, written) => ({
      message: `Line ${line}: "${written}" is not in the official form.`,
      hint: 'Write 2026年3月5日.',
    }),
  },
  check: ({ pieces }, report) =>
    pieces.flatMap(({ words, start, line }) =>
      [...words.matchAll(UNUSUAL)].map(({ 0: written, index }) =>
        report(
          { range: { start: start + index, end: start + index + written.length }, actual: written },
          line,
          written,
        ),
      ),
    ),
});
