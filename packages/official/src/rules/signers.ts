import { defineOfficialRule } from './official-rule.js';

/** Documents to a superior name signers, others do not. @rule GB/T 9704-2012 §7.2.6 */
export const signers = defineOfficialRule({
  id: 'official/signers',
  severity: 'warning',
  demand: {
    'zh-CN': '上行文标注签发人，其他公文不标注',
    en: 'Signers are named in documents to a superior, and only there',
  },
  source: 'GB/T 9704-2012 §7.2.6',
  why: {
    'zh-CN': '上行文由签发人对上级负责；其他公文不公布签发人。',
    en: 'The signer answers to the superior; other documents name none.',
  },
  remedy: { 'zh-CN': '核对行文方向和签发人。', en: 'Check the direction and the signers.' },
  example: { wrong: '下行文标注签发人', right: '上行文标注签发人' },
  text: {
    'zh-CN': (isUpward: boolean) =>
      isUpward
        ? { message: '上行文没有标注签发人。', hint: '请填写“签发人”。' }
        : {
            message: '填写了签发人，但不是上行文，签发人没有编排。',
            hint: '只有上行文标注签发人；确为上行文的，请把“行文方向”填为“上行”。',
          },
    en: (isUpward) =>
      isUpward
        ? {
            message: 'A document to a superior names no signer.',
            hint: 'Fill in official.signers.',
          }
        : {
            message: 'Signers are named, but the document does not go to a superior; they are not set.',
            hint: 'Only documents to a superior name signers: write direction: up where it is one.',
          },
  },
  check: ({ facts }, report) => {
    if (facts.upward && facts.signers.length === 0) return [report({ key: 'signers' }, true)];
    const isOrder = facts.form === 'order';
    return facts.upward || isOrder || facts.signers.length === 0 ? [] : [report({ key: 'signers' }, false)];
  },
});
