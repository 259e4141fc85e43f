import { words } from '@xxgk/document';
import { parseDocumentNumber } from '../elements/document-number.js';
import { isNumbered } from '../elements/official-facts.js';
import { defineOfficialRule } from './official-rule.js';

const fixTitle = words({
  'zh-CN': '改为规范的发文字号',
  en: 'Write the document number in the official form',
});

/** A document number that is understood is written in the official form. @rule GB/T 9704-2012 §7.2.5 */
export const documentNumber = defineOfficialRule({
  id: 'official/document-number',
  severity: 'note',
  demand: {
    'zh-CN': '发文字号用六角括号括入年份，不加“第”字，序号不编虚位',
    en: 'The document number is written 示政办〔2026〕2号',
  },
  source: 'GB/T 9704-2012 §7.2.5',
  why: {
    'zh-CN': '写法不一的发文字号不便登记、引用和检索。',
    en: 'Numbers written differently are hard to register, cite and find.',
  },
  remedy: {
    'zh-CN': '按规范写法填写；生成的文件已自动改正。',
    en: 'Write it in the official form; the written files are corrected already.',
  },
  example: { wrong: '示政办[2026]第02号', right: '示政办〔2026〕2号' },
  text: {
    'zh-CN': (written: string, proper: string) => ({
      message: `发文字号“${written}”的写法不规范，已按“${proper}”编排。`,
      hint: '年份用六角括号〔〕括入，序号不编虚位、不加“第”字，后加“号”字。',
    }),
    en: (written, proper) => ({
      message: `The document number "${written}" is not in the official form; it is set as "${proper}".`,
      hint: 'The year stands in 〔〕; the number has no 第 and no leading zero and ends in 号.',
    }),
  },
  check: ({ official, facts, language }, report) => {
    const written = official.documentNumber;
    if (written === undefined || !isNumbered(facts.form)) return [];
    const parsed = parseDocumentNumber(written);
    if (parsed === undefined || !parsed.normalised) return [];
    const edit = { key: 'documentNumber', value: parsed.text } as const;
    return [
      report(
        { key: 'documentNumber', actual: written, expected: parsed.text, edit, title: fixTitle(language) },
        written,
        parsed.text,
      ),
    ];
  },
});
