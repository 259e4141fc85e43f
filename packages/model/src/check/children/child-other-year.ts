import { childrenRule } from './chosen-children.js';

/** Children of another year are named. @rule practice */
export const childOtherYear = childrenRule({
  id: 'aggregate/other-year',
  severity: 'error',
  demand: { 'zh-CN': '下级报告与汇总报告年度相同', en: 'Children are of the same year' },
  source: 'practice: 县级以上主管部门汇总所属部门和乡镇的报告',
  explanation: {
    why: {
      'zh-CN': '年度不同的数字不能相加；这样的报告不计入。',
      en: 'Figures of other years do not add up; such a report is left out.',
    },
    mend: { 'zh-CN': '换成同一年度的报告。', en: 'Use the report of the same year.' },
    example: { wrong: '汇总2022年度，其中一份是2021年度', right: '各份均为2022年度' },
  },
});
