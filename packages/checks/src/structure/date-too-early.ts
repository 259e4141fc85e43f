import { fieldName } from '@xxgk/model';
import { defineRule } from '../rule.js';

/** @rule 《政府信息公开条例》第四十九条 */
export const dateTooEarly = defineRule({
  id: 'structure/date-too-early',
  severity: 'warning',
  demand: { 'zh-CN': '成文日期在报告年度结束之后', en: 'The report is dated after the end of its year' },
  source: '《政府信息公开条例》第四十九条',
  why: {
    'zh-CN': '统计期限是1月1日至12月31日，年度结束前不可能完成统计。',
    en: 'The figures run to 31 December; no report can be finished before.',
  },
  remedy: {
    'zh-CN': '核对成文日期的年份；报告年度填被统计的年份。',
    en: 'Check the year of the date; year is the year reported on.',
  },
  example: { wrong: '报告年度2022，成文日期2022-01-18', right: '报告年度2022，成文日期2023-01-18' },
  text: {
    'zh-CN': (date: string, year: number) => ({
      message: `成文日期${date}早于报告年度（${year}年）结束之日。`,
      hint: '统计期限截至12月31日，成文日期应在次年。',
    }),
    en: (date, year) => ({
      message: `The date ${date} lies before the end of the report year ${year}.`,
      hint: 'Figures run to 31 December; the report is dated the following year.',
    }),
  },
  check: ({ report: tree, language }, report) => {
    if (tree.date === undefined || tree.date > `${tree.year}-12-31`) return [];
    const where = fieldName('date', language);
    return [report({ path: ['date'], where, actual: tree.date }, tree.date, tree.year)];
  },
});
