import { defineFinding } from '@xxgk/document';

/** An organ that reports twice is named. @rule house */
export const childDuplicate = defineFinding({
  id: 'aggregate/duplicate',
  severity: 'error',
  demand: { 'zh-CN': '每个单位只计入一份报告', en: 'Each organ is added once' },
  source: 'practice: 县级以上主管部门汇总所属部门和乡镇的报告',
  why: {
    'zh-CN': '同一单位的初稿和定稿都放在目录里，会重复计数；程序只计第一份。',
    en: 'Draft and final version would be counted twice; only the first is.',
  },
  remedy: { 'zh-CN': '移走不是定稿的那一份。', en: 'Remove the one that is not final.' },
  example: { wrong: '档案局.yaml、档案局（定稿）.yaml', right: '档案局.yaml' },
  text: {
    'zh-CN': (organ: string, first: string, second: string) => ({
      message: `“${organ}”报了两份：“${first}”和“${second}”，只计入前一份。`,
      hint: '请核对哪一份是定稿，移走另一份后重新汇总。',
    }),
    en: (organ, first, second) => ({
      message: `“${organ}” reports twice: “${first}” and “${second}”. Only the first is added.`,
      hint: 'Find out which one is final, remove the other and add up again.',
    }),
  },
});
