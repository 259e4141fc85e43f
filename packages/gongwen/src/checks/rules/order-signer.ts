import { defineGongwenRule } from '../gongwen-rule.js';

/** An order is signed by a person. @rule GB/T 9704-2012 §7.3.5.3、§10.2 */
export const orderSigner = defineGongwenRule({
  id: 'gongwen/order-signer',
  severity: 'warning',
  demand: { 'zh-CN': '命令（令）由签发人署名', en: 'An order is signed by a person' },
  source: 'GB/T 9704-2012 §7.3.5.3、§10.2',
  why: {
    'zh-CN': '命令以机关负责人名义签发，加盖签发人签名章。',
    en: 'An order is signed by the head of the organ.',
  },
  remedy: { 'zh-CN': '写“签发人: ……”和“签发人职务: ……”。', en: 'Name the signer and the office.' },
  example: { wrong: '（没有签发人）', right: '签发人: 王明，签发人职务: 县长' },
  text: {
    'zh-CN': (name: string) => ({
      message: `命令（令）没有写明${name}。`,
      hint: `请在文件开头写“${name}: ……”。`,
    }),
    en: (name) => ({ message: `The order does not name: ${name}.`, hint: 'Write it at the head.' }),
  },
  check: ({ gongwen: { kind, official }, facts: { signers } }, report) => {
    if (kind.name !== '命令') return [];
    return [
      ...(signers.length === 0 ? [report({}, '签发人')] : []),
      ...(official.signerPost === undefined ? [report({}, '签发人职务')] : []),
    ];
  },
});
