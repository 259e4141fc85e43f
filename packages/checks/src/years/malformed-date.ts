import { defineRule } from '../rule.js';
import { prosePieces } from '../support/prose-pieces.js';

/** Too many digits for a year, a year or a month without its word, and numbers where 年 and 月 are missing. */
const MALFORMED =
  /(?<!\d)(?:\d{5,8}年(?:\d{1,2}月)?|20\d\d\d{1,2}月\d{1,2}日|20\d\d年\d{3,4}日|20\d\d[ 　]\d{1,2}[ 　]\d{1,2}[ 　]?日)/gu;

/** @rule GB/T 9704-2012 §7.3.5.4: the day of a document has its year, month and day in full */
export const malformedDate = defineRule({
  id: 'years/malformed-date',
  severity: 'error',
  demand: {
    'zh-CN': '日期年月日齐全、写法正确',
    en: 'A date has its year, month and day, each with its word',
  },
  source: 'practice: GB/T 9704-2012 §7.3.5.4 的写法；测评时统计期限写错即不合格',
  why: {
    'zh-CN': '“202020年”“20231月1日”这样的日期是改年份时多打、漏打了字，读者不知道指哪一天。',
    en: 'Such a date comes from typing over last year’s; nobody can tell which day is meant.',
  },
  remedy: { 'zh-CN': '写全年、月、日，如2023年1月1日。', en: 'Write year, month and day: 2023年1月1日.' },
  example: { wrong: '统计期限为20231月1日至12月31日', right: '统计期限为2023年1月1日至12月31日' },
  text: {
    'zh-CN': (section: string, date: string) => ({
      message: `“${section}”中的“${date}”不是完整的日期，多打或漏打了字。`,
      hint: '请写全年、月、日，如2023年1月1日。',
    }),
    en: (section, date) => ({
      message: `“${date}” in “${section}” is no whole date: something was typed twice or left out.`,
      hint: 'Write year, month and day in full: 2023年1月1日.',
    }),
  },
  check: (context, report) =>
    prosePieces(context).flatMap(({ key, heading, prose }) =>
      [...prose.matchAll(MALFORMED)].map((match) => {
        const range = { start: match.index, end: match.index + match[0].length };
        return report({ path: [key], where: heading, range, actual: match[0] }, heading, match[0]);
      }),
    ),
});
