import { defineGongwenRule } from '../gongwen-rule.js';
import { placeWithFix } from '../source-fix.js';

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
  check: (context, report) =>
    context.pieces.flatMap((piece) =>
      [...piece.words.matchAll(UNUSUAL)].map(({ 0: written, index }) => {
        const range = { start: index, end: index + written.length };
        const place = placeWithFix(context, piece, range, usual(written));
        return report({ ...place, actual: written }, piece.line, written);
      }),
    ),
});

/** The date as it should be written; not known of a year that lacks its century. */
function usual(written: string): string | undefined {
  if (/^\d{2}年/u.test(written)) return undefined;
  return written
    .replace(/^[〇○零一二三四五六七八九]{4}(?=年)/u, (year) => [...year].map(digitOf).join(''))
    .replace(/0(?=\d[月日])|[一二三四五六七八九十]{1,3}(?=[月日])/gu, (number) =>
      number === '0' ? '' : String(countOf(number)),
    );
}

function digitOf(digit: string): number {
  return Math.max(0, '〇一二三四五六七八九'.indexOf(digit));
}

/** 三, 十, 十二, 三十一. */
function countOf(number: string): number {
  const [tens, ones] = number.split('十');
  if (ones === undefined) return digitOf(number);
  return 10 * (tens === '' ? 1 : digitOf(tens ?? '')) + (ones === '' ? 0 : digitOf(ones));
}
