import { officialDate } from '@xxgk/official';
import { RULE_OF_LAW_SOURCE, ruleOfLawDeadline, ruleOfLawYear } from '../../statutory/rule-of-law.js';
import { defineGongwenRule } from '../gongwen-rule.js';

/** The yearly report is in time, and of the year before. @rule 厅字〔2019〕28号 */
export const ruleOfLawDate = defineGongwenRule({
  id: 'gongwen/rule-of-law-date',
  severity: 'warning',
  demand: {
    'zh-CN': '法治政府建设年度报告在规定日期前报送，报告上一年的情况',
    en: 'The yearly report on the rule of law is in time',
  },
  source: RULE_OF_LAW_SOURCE,
  why: {
    'zh-CN': '部门3月1日前报送，政府4月1日前报送，之后公开。',
    en: 'Departments report by 1 March, governments by 1 April.',
  },
  remedy: { 'zh-CN': '核对成文日期和标题中的年份。', en: 'Check the date and the year of the title.' },
  example: { wrong: '（部门）2025年的报告，成文日期2026年3月20日', right: '成文日期2026年2月20日' },
  text: {
    'zh-CN': (what: 'late' | 'year', written: string, expected: string) => ({
      message:
        what === 'late'
          ? `成文日期${written}晚于报送期限${expected}。`
          : `标题中的年份为${written}年，按成文日期应为${expected}年。`,
      hint: '部门3月1日前、政府4月1日前报送上一年的情况。',
    }),
    en: (what, written, expected) => ({
      message:
        what === 'late'
          ? `The date ${written} is after ${expected}.`
          : `The title says ${written}, by the date it should be ${expected}.`,
      hint: 'Departments report by 1 March, governments by 1 April.',
    }),
  },
  check: ({ gongwen }, report) => {
    const { date, organ } = gongwen;
    const year = ruleOfLawYear(gongwen);
    if (year === undefined || date === undefined) return [];
    const dated = Number(date.slice(0, 4)) - 1;
    if (year !== dated)
      return [report({ actual: year, expected: dated }, 'year', String(year), String(dated))];
    const deadline = ruleOfLawDeadline(organ, year);
    return date > deadline
      ? [report({ actual: date, expected: deadline }, 'late', officialDate(date), officialDate(deadline))]
      : [];
  },
});
