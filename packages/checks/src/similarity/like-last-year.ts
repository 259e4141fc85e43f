import { words } from '@xxgk/document';
import { defineRule } from '../rule.js';
import { createFingerprints } from './likeness.js';
import { likenessFindings, likenessText } from './likeness-finding.js';

const text = words({
  'zh-CN': {
    reportOf: (organ: string, year: number) => `${organ}${year}年度报告`,
  },
  en: {
    reportOf: (organ, year) => `${organ} ${year}`,
  },
});

/** @rule 国办公开办函〔2021〕30号: 内容雷同、敷衍塞责 is accounted for */
export const likeLastYear = defineRule({
  id: 'similarity/last-year',
  severity: 'warning',
  demand: {
    'zh-CN': '总体情况、存在的主要问题不照搬去年的文字',
    en: 'Sections 一 and 五 are not last year’s words',
  },
  source: '国办公开办函〔2021〕30号（内容雷同、敷衍塞责）；practice: 各级测评比对文字',
  needs: 'previous',
  why: {
    'zh-CN':
      '内容雷同、敷衍塞责的，依条例第四十七条追究责任。程序按句比对，数字、机关名称和书名号内的名称不计。',
    en: 'Copied content is sanctioned. Sentences are compared without numbers, the organ’s name and titles.',
  },
  remedy: {
    'zh-CN': '写当年的新做法、新问题；去年的问题写明改进结果。',
    en: 'Write what was new this year, and what came of last year’s problems.',
  },
  example: {
    wrong: '第五部分与去年报告有92%的文字相同',
    right: '写明去年的问题已怎样改进，今年又有什么问题',
  },
  text: likenessText,
  check: (context, report) => {
    const { previous, report: tree } = context;
    if (previous === undefined || previous.year === tree.year) return [];
    const name = text(context.language).reportOf(previous.organ.name, previous.year);
    return likenessFindings(tree, [{ name, report: previous }], createFingerprints(), report);
  },
});
