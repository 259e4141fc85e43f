import { fieldName } from '@xxgk/model';
import { defineRule } from '../rule.js';

/** @rule house: a report is dated on the day it is signed */
export const dateInFuture = defineRule({
  id: 'structure/date-in-future',
  severity: 'warning',
  demand: { 'zh-CN': '成文日期不晚于今天', en: 'The report is not dated in the future' },
  source: 'house: 成文日期为负责人签发的日期',
  needs: 'today',
  why: {
    'zh-CN': '成文日期是签发的日期，写成未来的日期多半是年份写错。',
    en: 'The date is the day of signature; a day to come is most likely a wrong year.',
  },
  remedy: {
    'zh-CN': '核对日期；尚未签发的，签发后再填。',
    en: 'Check the date; fill it in when the report is signed.',
  },
  example: { wrong: '今天2023-01-18，成文日期2032-01-18', right: '成文日期2023-01-18' },
  text: {
    'zh-CN': (date: string, today: string) => ({
      message: `成文日期${date}晚于今天（${today}）。`,
      hint: '请核对年份；尚未签发的，签发后再填。',
    }),
    en: (date, today) => ({
      message: `The date ${date} is later than today, ${today}.`,
      hint: 'Check the year, or fill it in when the report is signed.',
    }),
  },
  check: ({ report: tree, language, today }, report) => {
    if (tree.date === undefined || today === undefined || tree.date <= today) return [];
    const where = fieldName('date', language);
    return [
      report(
        {
          path: ['date'],
          where,
          actual: tree.date,
        },
        tree.date,
        today,
      ),
    ];
  },
});
