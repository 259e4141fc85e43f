import { childrenRule } from './chosen-children.js';

/** Children of another edition are named. @rule practice */
export const childOtherEdition = childrenRule({
  id: 'aggregate/other-edition',
  severity: 'error',
  demand: { 'zh-CN': '下级报告与汇总报告格式相同', en: 'Children use the same edition' },
  source: 'practice: 县级以上主管部门汇总所属部门和乡镇的报告',
  explanation: {
    why: {
      'zh-CN': '两版格式的栏目不同，不能逐格相加；这样的报告不计入。',
      en: 'The editions have other rows and columns; such a report is left out.',
    },
    mend: { 'zh-CN': '请下级单位改用同一格式重报。', en: 'Ask for a report in the same form.' },
    example: { wrong: '2023年度仍用2019年格式上报', right: '2023年度用2021年格式上报' },
  },
});
