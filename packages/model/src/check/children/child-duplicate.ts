import { childrenRule } from './chosen-children.js';

/** An organ that reports twice is named. @rule house */
export const childDuplicate = childrenRule({
  id: 'aggregate/duplicate',
  severity: 'error',
  demand: { 'zh-CN': '每个单位只计入一份报告', en: 'Each organ is added once' },
  source: 'practice: 县级以上主管部门汇总所属部门和乡镇的报告',
  explanation: {
    why: {
      'zh-CN': '同一单位的初稿和定稿都放在目录里，会重复计数；程序只计第一份。',
      en: 'Draft and final version would be counted twice; only the first is.',
    },
    mend: { 'zh-CN': '移走不是定稿的那一份。', en: 'Remove the one that is not final.' },
    example: { wrong: '档案局.yaml、档案局（定稿）.yaml', right: '档案局.yaml' },
  },
});
