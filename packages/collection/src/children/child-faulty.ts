import { defineFinding } from '@xxgk/document';

/** A report with errors is added as it stands, and named. @rule practice: faulty reports are sent back */
export const childFaulty = defineFinding({
  id: 'aggregate/faulty',
  severity: 'error',
  demand: { 'zh-CN': '计入的报告没有错误', en: 'The reports that are added have no errors' },
  source: 'practice: 县级以上主管部门汇总所属部门和乡镇的报告',
  why: { 'zh-CN': '下级报告有错，汇总数跟着错。', en: 'A faulty report makes a faulty sum.' },
  remedy: { 'zh-CN': '退回该单位改正后重新汇总。', en: 'Send it back and add again.' },
  text: {
    'zh-CN': (child: string, count: number, first: string) => ({
      message: `“${child}”有${count}处错误，例如：${first}`,
      hint: '请退回该单位改正后重新汇总；现按其填报数计入。',
    }),
    en: (child, count, first) => ({
      message: `“${child}” has ${count} error(s), the first: ${first}`,
      hint: 'Return it to be corrected, then add up again; its figures were added as they are.',
    }),
  },
});
