import { defineOfficialRule } from './official-rule.js';

const FORM = /^(特急|加急)$/u;

/** There are two degrees of urgency. @rule 《党政机关公文处理工作条例》第九条 */
export const urgency = defineOfficialRule({
  id: 'official/urgency',
  severity: 'warning',
  demand: {
    'zh-CN': '紧急程度为“特急”或“加急”',
    en: 'Urgency is 特急 or 加急',
  },
  source: '《党政机关公文处理工作条例》第九条',
  why: { 'zh-CN': '紧急公文只分“特急”和“加急”。', en: 'There are two degrees of urgency.' },
  remedy: { 'zh-CN': '改为“特急”或“加急”。', en: 'Write one of them.' },
  example: { wrong: '紧急', right: '加急' },
  text: {
    'zh-CN': (written: string) => ({
      message: `紧急程度“${written}”不规范。`,
      hint: '请填写“特急”或“加急”。',
    }),
    en: (written) => ({
      message: `The urgency "${written}" is not one of the official ones.`,
      hint: 'Write 特急 or 加急.',
    }),
  },
  check: ({ official: { urgency } }, report) =>
    urgency === undefined || FORM.test(urgency) ? [] : [report({ key: 'urgency', actual: urgency }, urgency)],
});
