import type { Rule } from '../rule.js';

/** @rule house: a report is dated on the day it is signed */
export const dateInFuture: Rule = {
  id: 'structure/date-in-future',
  severity: 'warning',
  demand: { 'zh-CN': '成文日期不晚于今天', en: 'The report is not dated in the future' },
  source: 'house: 成文日期为负责人签发的日期',
  needs: 'today',
  explanation: {
    why: {
      'zh-CN': '成文日期是签发的日期，写成未来的日期多半是年份写错。',
      en: 'The date is the day of signature; a day to come is most likely a wrong year.',
    },
    mend: {
      'zh-CN': '核对日期；尚未签发的，签发后再填。',
      en: 'Check the date; fill it in when the report is signed.',
    },
    example: { wrong: '今天2023-01-18，成文日期2032-01-18', right: '成文日期2023-01-18' },
  },
  check: ({ report: tree, messages, today }, report) => {
    if (tree.date === undefined || today === undefined || tree.date <= today) return [];
    const where = messages.field['date'] ?? 'date';
    return [
      report({
        path: ['date'],
        where,
        actual: tree.date,
        ...messages.structure.dateInFuture(tree.date, today),
      }),
    ];
  },
};
