import { defineGongwenRule } from '../gongwen-rule.js';

/** The document bears its number. @rule 《党政机关公文处理工作条例》第九条（六） */
export const numberMissing = defineGongwenRule({
  id: 'gongwen/number-missing',
  severity: 'note',
  demand: { 'zh-CN': '公文有发文字号，命令有令号', en: 'The document bears its number' },
  source: '《党政机关公文处理工作条例》第九条（六）',
  why: {
    'zh-CN': '发文字号用于登记、引用和检索。',
    en: 'Documents are registered, cited and found by their numbers.',
  },
  remedy: { 'zh-CN': '写“发文字号: 示政发〔2026〕12号”。', en: 'Write “documentNumber: …”.' },
  example: { wrong: '（没有发文字号）', right: '发文字号: 示政发〔2026〕12号' },
  text: {
    'zh-CN': (name: string) => ({
      message: `没有${name}。`,
      hint: `请在文件开头写“${name}: ……”；还没有编号的，印发前补上。`,
    }),
    en: (name) => ({
      message: `There is no ${name}.`,
      hint: 'Write it at the head before the document is issued.',
    }),
  },
  check: ({ gongwen: { official }, facts: { form } }, report) => {
    if (form === 'minutes') return [];
    const isOrder = form === 'order';
    const number = isOrder ? (official.orderNumber ?? official.documentNumber) : official.documentNumber;
    return number === undefined ? [report({}, isOrder ? '令号' : '发文字号')] : [];
  },
});
