import { equalText, formulaRule } from './formula-rule.js';

/** （七） = Σ of the outcome rows, for each applicant column. @rule 国办公开办函〔2021〕30号 附件 */
export const applicationsResultTotal = formulaRule({
  id: 'applications/result-total',
  severity: 'error',
  demand: { 'zh-CN': '（七）总计等于各项办理结果之和', en: '（七） is the sum of all outcome rows' },
  source: '国办公开办函〔2021〕30号 附件；国办公开办函〔2019〕60号 附件',
  why: {
    'zh-CN': '（七）总计是（一）至（六）各行逐列相加的结果；漏加一行或抄错一格，总计与明细就对不上。',
    en: 'Row （七） adds up （一） to （六） in each column.',
  },
  remedy: {
    'zh-CN': '按提示的行、列核对原始台账，改正多计或少计的那一格。提示列出几种改法时，以台账为准。',
    en: 'Look up the cells that the hint names in the register and correct the one that is wrong.',
  },
  example: {
    wrong: '予以公开3，部分公开1，其余为0，（七）总计3',
    right: '予以公开3，部分公开1，其余为0，（七）总计4',
  },
  text: equalText,
});
