import { equalText, formulaRule } from './formula-rule.js';

/** 一 + 二 = 三（七） + 四, for each applicant column. @rule 国办公开办函〔2021〕30号 附件 表头 */
export const applicationsBalance = formulaRule({
  id: 'applications/balance',
  severity: 'error',
  demand: {
    'zh-CN': '各类申请人：本年新收＋上年结转＝办理结果总计＋结转下年度',
    en: 'For each applicant column: 一 + 二 = 三（七） + 四',
  },
  source: '国办公开办函〔2021〕30号 附件；国办公开办函〔2019〕60号 附件（表头勾稽关系）',
  why: {
    'zh-CN':
      '这是格式表头印明的唯一勾稽关系：收到多少件，就要办结或结转多少件。每一列（含总计列）都要成立，测评时首先核对。',
    en: 'The only formula printed in the form itself: what came in was either finished or carried forward. It holds for every column.',
  },
  remedy: {
    'zh-CN': '按提示的行、列核对原始台账，改正多计或少计的那一格。提示列出几种改法时，以台账为准。',
    en: 'Look up the cells that the hint names in the register and correct the one that is wrong.',
  },
  example: {
    wrong: '新收143，上年结转0，总计140，结转下年度0',
    right: '新收143，上年结转0，总计143，结转下年度0',
  },
  text: equalText,
});
