import { likenessText } from '@xxgk/checks';
import { defineFinding } from '@xxgk/document';

/** @rule 国办公开办函〔2021〕30号: 内容雷同、敷衍塞责 is accounted for */
export const likeSibling = defineFinding({
  id: 'similarity/sibling',
  severity: 'warning',
  demand: {
    'zh-CN': '总体情况、存在的主要问题不与其他单位雷同',
    en: 'Sections 一 and 五 are not another organ’s words',
  },
  source: '国办公开办函〔2021〕30号（内容雷同、敷衍塞责）；practice: 各级测评比对文字',
  why: {
    'zh-CN': '同一地区多个单位套用一份文本，测评时一比对就能发现；连机关名称都可能漏改。',
    en: 'Organs that share one text are found out by comparison; even names are left unchanged.',
  },
  remedy: { 'zh-CN': '写本单位的实际情况和问题。', en: 'Write what is true of this organ.' },
  example: { wrong: '第五部分与样例区档案局的报告有100%的文字相同', right: '写本单位自己的问题和措施' },
  text: likenessText,
});
