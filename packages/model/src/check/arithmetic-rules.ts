import { formulaRule } from './formula-rule.js';
import type { Rule } from './rule.js';

const FORM = '国办公开办函〔2021〕30号 附件；国办公开办函〔2019〕60号 附件';

/** The comparisons of sums within tables A, B and C. */
export const arithmeticRules: readonly Rule[] = [
  formulaRule({
    id: 'applications/balance',
    severity: 'error',
    demand: {
      'zh-CN': '各类申请人：本年新收＋上年结转＝办理结果总计＋结转下年度',
      en: 'For each applicant column: 一 + 二 = 三（七） + 四',
    },
    source: `${FORM}（表头勾稽关系）`,
  }),
  formulaRule({
    id: 'applications/result-total',
    severity: 'error',
    demand: { 'zh-CN': '（七）总计等于各项办理结果之和', en: '（七） is the sum of all outcome rows' },
    source: FORM,
  }),
  formulaRule({
    id: 'applications/row-total',
    severity: 'error',
    demand: {
      'zh-CN': '每行总计等于六类申请人之和',
      en: 'Each row total is the sum of its six applicant columns',
    },
    source: FORM,
  }),
  formulaRule({
    id: 'proceedings/total',
    severity: 'error',
    demand: {
      'zh-CN': '行政复议、未经复议直接起诉、复议后起诉的总计等于四种结果之和',
      en: 'Each total of table C is the sum of its four outcomes',
    },
    source: FORM,
  }),
  formulaRule({
    id: 'disclosure/in-force-at-least-made',
    severity: 'warning',
    demand: {
      'zh-CN': '现行有效件数一般不少于本年制发件数',
      en: 'As many documents are in force as were made',
    },
    source: 'house: 当年制发又当年废止的除外',
  }),
  formulaRule({
    id: 'disclosure/total-at-least-published',
    severity: 'warning',
    demand: {
      'zh-CN': '对外公开总数量不少于本年新公开数量',
      en: 'The total published is at least the newly published',
    },
    source: 'house',
  }),
];
