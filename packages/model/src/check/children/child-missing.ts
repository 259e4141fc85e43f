import { childrenRule } from './chosen-children.js';

/** Missing children are named. @rule practice: the sum names who has not reported */
export const childMissing = childrenRule({
  id: 'aggregate/missing',
  severity: 'error',
  demand: { 'zh-CN': '名单上的单位都报了', en: 'Every organ of the list has reported' },
  source: 'practice: 县级以上主管部门汇总所属部门和乡镇的报告',
  explanation: {
    why: {
      'zh-CN': '少一个单位，汇总数就少一块；名单由上级掌握，程序按名称对照。',
      en: 'A missing organ leaves a hole in every sum.',
    },
    mend: {
      'zh-CN': '催报；已撤并的单位从名单中删去。',
      en: 'Ask for the report, or strike a dissolved organ from the list.',
    },
    example: { wrong: '名单12个单位，收到11份', right: '名单12个单位，收到12份' },
  },
});
