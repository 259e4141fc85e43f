import { defineOfficialRule } from './official-rule.js';

const FORM = /^(绝密|机密|秘密)(★(\d{1,2}(年|个月)|长期))?$/u;

/** Secrecy and its term have one form. @rule GB/T 9704-2012 §7.2.2 */
export const secrecy = defineOfficialRule({
  id: 'official/secrecy',
  severity: 'warning',
  demand: {
    'zh-CN': '密级和保密期限写成“机密★1年”',
    en: 'Secrecy and its term are written 机密★1年',
  },
  source: 'GB/T 9704-2012 §7.2.2',
  why: {
    'zh-CN': '密级和保密期限决定文件的管理方式，写法必须统一。',
    en: 'Secrecy decides how a document is handled; it is written in one way only.',
  },
  remedy: { 'zh-CN': '写明密级、★和保密期限。', en: 'Give the degree, ★ and the term.' },
  example: { wrong: '保密一年', right: '机密★1年' },
  text: {
    'zh-CN': (written: string) => ({
      message: `密级和保密期限“${written}”的写法不规范。`,
      hint: '请写成“机密★1年”的形式，密级为绝密、机密或秘密。',
    }),
    en: (written) => ({
      message: `The secrecy "${written}" is not in the official form.`,
      hint: 'Write it like 机密★1年.',
    }),
  },
  check: ({ official: { secrecy } }, report) =>
    secrecy === undefined || FORM.test(secrecy) ? [] : [report({ key: 'secrecy', actual: secrecy }, secrecy)],
});
