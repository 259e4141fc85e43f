import { parseDocumentNumber } from '../elements/document-number.js';
import { isNumbered } from '../elements/official-facts.js';
import { defineOfficialRule } from './official-rule.js';

/** A document number has all its parts. @rule GB/T 9704-2012 §7.2.5 */
export const documentNumberUnreadable = defineOfficialRule({
  id: 'official/document-number-unreadable',
  severity: 'warning',
  demand: {
    'zh-CN': '发文字号由机关代字、年份、序号组成',
    en: 'The document number has an organ code, a year and a number',
  },
  source: 'GB/T 9704-2012 §7.2.5',
  why: {
    'zh-CN': '发文字号缺少组成部分，无法登记和引用。',
    en: 'A number without all its parts cannot be registered or cited.',
  },
  remedy: {
    'zh-CN': '补全机关代字、四位年份和序号。',
    en: 'Give the organ code, the year in four digits and the number.',
  },
  example: { wrong: '2号', right: '示政办〔2026〕2号' },
  text: {
    'zh-CN': (written: string) => ({
      message: `发文字号“${written}”中找不到机关代字、四位年份和序号，已照原样编排。`,
      hint: '请写成“示政办〔2026〕2号”的形式。',
    }),
    en: (written) => ({
      message: `The document number "${written}" has no organ code, four-digit year and number; it is set as written.`,
      hint: 'Write it like 示政办〔2026〕2号.',
    }),
  },
  check: ({ official, facts }, report) => {
    const written = official.documentNumber;
    if (written === undefined || !isNumbered(facts.form)) return [];
    if (parseDocumentNumber(written) !== undefined) return [];
    return [report({ key: 'documentNumber', actual: written }, written)];
  },
});
