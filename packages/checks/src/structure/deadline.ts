import { fieldName } from '@xxgk/model';
import { type CheckContext, defineRule } from '../rule.js';

/** @rule 《政府信息公开条例》第四十九条: departments 31 January, governments 31 March; local days are earlier */
export const deadline = defineRule({
  id: 'structure/deadline',
  severity: 'warning',
  demand: {
    'zh-CN': '部门1月31日前、人民政府3月31日前公布（各地可提前）',
    en: 'Departments publish by 31 January, governments by 31 March, or earlier days set locally',
  },
  source: '《政府信息公开条例》第四十九条',
  why: {
    'zh-CN': '不按时发布年度报告的，可依条例第四十七条追究责任；成文日期晚于期限，报告一公布就看得出逾期。',
    en: 'Late publication is sanctioned, and the date of the report shows it.',
  },
  remedy: {
    'zh-CN': '核对成文日期；当地期限与此不同的，以当地规定为准。',
    en: 'Check the date; name local days by --deadline, such as --deadline 01-21.',
  },
  example: {
    wrong: '部门，报告年度2022，成文日期2023-02-10',
    right: '部门，报告年度2022，成文日期2023-01-18',
  },
  text: {
    'zh-CN': (day: string, deadline: string, isDated: boolean) =>
      isDated
        ? {
            message: `成文日期${day}晚于公布期限${deadline}。`,
            hint: '请核对日期；当地期限与此不同的，以当地规定为准。',
          }
        : {
            message: `公布期限${deadline}已过（今天是${day}），报告还没有成文日期。`,
            hint: '请尽快签发、报送并公布。',
          },
    en: (day, deadline, isDated) =>
      isDated
        ? {
            message: `The date ${day} is later than the deadline, ${deadline}.`,
            hint: 'Check the date; name a local deadline by --deadline.',
          }
        : {
            message: `The deadline ${deadline} has passed (today is ${day}) and the report has no date.`,
            hint: 'Sign, submit and publish it.',
          },
  },
  check: (context, report) => {
    const { report: tree, language, today } = context;
    const last = lastDay(context);
    const where = fieldName('date', language);
    // What was late in an earlier year cannot be mended any more.
    if (today !== undefined && Number(today.slice(0, 4)) > tree.year + 1) return [];
    if (tree.date !== undefined && tree.date > last) {
      return [report({ path: ['date'], where, actual: tree.date, expected: last }, tree.date, last, true)];
    }
    if (today === undefined || !isOverdue(context)) return [];
    return [
      report(
        {
          path: ['date'],
          where,
          actual: today,
          expected: last,
        },
        today,
        last,
        false,
      ),
    ];
  },
});

function lastDay({ report: { year, organ }, deadlines }: CheckContext): string {
  return `${year + 1}-${deadlines[organ.kind]}`;
}

/** Whether the day to publish has passed, in the year of that day, without a date of the report. */
export function isOverdue(context: CheckContext): boolean {
  const { report, today } = context;
  if (report.date !== undefined || today === undefined) return false;
  return today > lastDay(context) && Number(today.slice(0, 4)) === report.year + 1;
}
