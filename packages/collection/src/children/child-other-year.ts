import { defineFinding } from '@xxgk/document';

/** Children of another year are named. @rule practice */
export const childOtherYear = defineFinding({
  id: 'aggregate/other-year',
  severity: 'error',
  demand: { 'zh-CN': '下级报告与汇总报告年度相同', en: 'Children are of the same year' },
  source: 'practice: 县级以上主管部门汇总所属部门和乡镇的报告',
  why: {
    'zh-CN': '年度不同的数字不能相加；这样的报告不计入。',
    en: 'Figures of other years do not add up; such a report is left out.',
  },
  remedy: { 'zh-CN': '换成同一年度的报告。', en: 'Use the report of the same year.' },
  example: { wrong: '汇总2022年度，其中一份是2021年度', right: '各份均为2022年度' },
  text: {
    'zh-CN': (child: string, year: number, wanted: number) => ({
      message: `“${child}”是${year}年度的报告，本次汇总${wanted}年度。`,
      hint: '请换成同一年度的报告；确需略过的，请指明略过其他年度。',
    }),
    en: (child, year, wanted) => ({
      message: `“${child}” is a report of ${year}; this sum is of ${wanted}.`,
      hint: 'Replace it with the report of that year, or say that other years are to be skipped.',
    }),
  },
});
