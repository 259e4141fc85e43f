import { defineFinding } from '@xxgk/document';

/** Children of another edition are named. @rule practice */
export const childOtherEdition = defineFinding({
  id: 'aggregate/other-edition',
  severity: 'error',
  demand: { 'zh-CN': '下级报告与汇总报告格式相同', en: 'Children use the same edition' },
  source: 'practice: 县级以上主管部门汇总所属部门和乡镇的报告',
  why: {
    'zh-CN': '两版格式的栏目不同，不能逐格相加；这样的报告不计入。',
    en: 'The editions have other rows and columns; such a report is left out.',
  },
  remedy: { 'zh-CN': '请下级单位改用同一格式重报。', en: 'Ask for a report in the same form.' },
  example: { wrong: '2023年度仍用2019年格式上报', right: '2023年度用2021年格式上报' },
  text: {
    'zh-CN': (child: string, edition: string, wanted: string) => ({
      message: `“${child}”使用${edition}年版格式，本次汇总使用${wanted}年版格式，表格项目不同，不能相加。`,
      hint: '请下级单位改用同一格式重报；确需略过的，请指明略过其他格式。',
    }),
    en: (child, edition, wanted) => ({
      message: `“${child}” uses the form of ${edition}, this sum the form of ${wanted}: their cells cannot be added.`,
      hint: 'Have it reported in the same form, or say that other editions are to be skipped.',
    }),
  },
});
