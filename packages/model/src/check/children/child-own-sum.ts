import { childrenRule } from './chosen-children.js';

/** A sum that lies among the reports it was made of is named and not added. @rule house */
export const childOwnSum = childrenRule({
  id: 'aggregate/own-sum',
  severity: 'error',
  demand: {
    'zh-CN': '以前的汇总数不与下级报告放在一起',
    en: 'An earlier sum does not lie among the reports of the children',
  },
  source: 'practice: 县级以上主管部门汇总所属部门和乡镇的报告',
  explanation: {
    why: {
      'zh-CN': '汇总单位的报告各数等于其他报告之和，再加一次就都翻倍；程序不计入。',
      en: 'Added again, a sum of the others doubles every figure; it is left out.',
    },
    mend: { 'zh-CN': '把汇总数移到别的目录。', en: 'Move the sum to another folder.' },
    example: { wrong: '各局/县.yaml', right: '县.yaml' },
  },
});
