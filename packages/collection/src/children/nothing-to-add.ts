import { defineFinding } from '@xxgk/document';

/** No report is left to add. @rule house */
export const nothingToAdd = defineFinding({
  id: 'aggregate/nothing',
  severity: 'error',
  demand: { 'zh-CN': '至少有一份下级报告可以汇总', en: 'There is at least one report to add' },
  source: 'practice: 县级以上主管部门汇总所属部门和乡镇的报告',
  why: { 'zh-CN': '没有一份报告可以计入，汇总不能进行。', en: 'Without a report there is no sum.' },
  remedy: { 'zh-CN': '核对目录和其中的文件。', en: 'Check the folder and what lies in it.' },
  text: {
    'zh-CN': () => ({
      message: '没有可以汇总的报告。',
      hint: '请核对目录，其中应有下级单位的报告文件。',
    }),
    en: () => ({
      message: 'There is no report to add up.',
      hint: 'Check the folder: it should hold the reports of the subordinate organs.',
    }),
  },
});
