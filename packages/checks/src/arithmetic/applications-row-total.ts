import { equalText, formulaRule } from './formula-rule.js';

/** Each row of table B: six applicants = 总计. @rule 国办公开办函〔2021〕30号 附件 */
export const applicationsRowTotal = formulaRule({
  id: 'applications/row-total',
  severity: 'error',
  demand: {
    'zh-CN': '每行总计等于六类申请人之和',
    en: 'Each row total is the sum of its six applicant columns',
  },
  source: '国办公开办函〔2021〕30号 附件；国办公开办函〔2019〕60号 附件',
  why: {
    'zh-CN': '每一行的总计是自然人和五类法人或其他组织之和；表内不设小计列。',
    en: 'The last column adds up natural persons and the five kinds of legal persons.',
  },
  remedy: {
    'zh-CN': '按提示的行、列核对原始台账，改正多计或少计的那一格。提示列出几种改法时，以台账为准。',
    en: 'Look up the cells that the hint names in the register and correct the one that is wrong.',
  },
  example: { wrong: '自然人64，商业企业1，其余为0，总计62', right: '自然人61，商业企业1，其余为0，总计62' },
  text: equalText,
});
