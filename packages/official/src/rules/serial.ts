import { defineOfficialRule } from './official-rule.js';

const FORM = /^\d{6}$/u;

/** The serial has six digits. @rule GB/T 9704-2012 §7.2.1 */
export const serial = defineOfficialRule({
  id: 'official/serial',
  severity: 'warning',
  demand: {
    'zh-CN': '份号用6位阿拉伯数字',
    en: 'The serial has six digits',
  },
  source: 'GB/T 9704-2012 §7.2.1',
  why: { 'zh-CN': '份号用于一份一号地管理印制的文件。', en: 'The serial tells the printed copies apart.' },
  remedy: { 'zh-CN': '填写6位数字。', en: 'Write six digits.' },
  example: { wrong: '1', right: '000001' },
  text: {
    'zh-CN': (written: string) => ({
      message: `份号“${written}”不是6位阿拉伯数字。`,
      hint: '请写成 "000001" 的形式（加引号，保留前面的0）。',
    }),
    en: (written) => ({
      message: `The serial "${written}" is not six digits.`,
      hint: 'Write it like "000001", in quotation marks.',
    }),
  },
  check: ({ official: { serial } }, report) =>
    serial === undefined || FORM.test(serial) ? [] : [report({ key: 'serial', actual: serial }, serial)],
});
