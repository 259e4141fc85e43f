import { defineOfficialRule } from './official-rule.js';

/** A secret document bears a serial. @rule 《党政机关公文处理工作条例》第九条 */
export const secrecyWithoutSerial = defineOfficialRule({
  id: 'official/secrecy-without-serial',
  severity: 'warning',
  demand: { 'zh-CN': '涉密公文标注份号', en: 'A secret document bears a serial' },
  source: '《党政机关公文处理工作条例》第九条',
  why: {
    'zh-CN': '涉密文件按份号登记和清退。',
    en: 'Secret copies are registered and returned by their serial.',
  },
  remedy: { 'zh-CN': '填写份号。', en: 'Give the serial.' },
  example: { wrong: '只有密级', right: '份号000001，机密★1年' },
  text: {
    'zh-CN': () => ({
      message: '标注了密级，但没有份号。',
      hint: '涉密公文应当标注份号，请填写“份号”。',
    }),
    en: () => ({
      message: 'A secret document has no serial.',
      hint: 'Fill in official.serial.',
    }),
  },
  check: ({ official }, report) =>
    official.secrecy === undefined || official.serial !== undefined ? [] : [report({ key: 'serial' })],
});
