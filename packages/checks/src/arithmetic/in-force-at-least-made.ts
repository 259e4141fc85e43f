import { atLeastText, formulaRule } from './formula-rule.js';

/** 现行有效 ≥ 本年制发, table A of 2021. @rule house */
export const inForceAtLeastMade = formulaRule({
  id: 'disclosure/in-force-at-least-made',
  severity: 'warning',
  demand: {
    'zh-CN': '现行有效件数一般不少于本年制发件数',
    en: 'As many documents are in force as were made',
  },
  source: 'house: 当年制发又当年废止的除外',
  why: {
    'zh-CN': '本年制发的规章、规范性文件年底一般仍然有效，现行有效件数少于本年制发件数多为漏计或填错列。',
    en: 'What was made this year is usually in force at its end.',
  },
  remedy: {
    'zh-CN': '核对现行有效件数；当年制发又当年废止属实的，可在报告中接受这条警告并写明理由。',
    en: 'Check the number in force; accept the warning with a reason if documents were made and repealed within the year.',
  },
  example: { wrong: '本年制发3，本年废止0，现行有效2', right: '本年制发3，本年废止0，现行有效14' },
  text: atLeastText,
});
