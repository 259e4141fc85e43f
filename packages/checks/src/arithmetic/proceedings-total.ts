import { equalText, formulaRule } from './formula-rule.js';

/** Each group of table C: four outcomes = 总计. @rule 国办公开办函〔2021〕30号 附件 */
export const proceedingsTotal = formulaRule({
  id: 'proceedings/total',
  severity: 'error',
  demand: {
    'zh-CN': '行政复议、未经复议直接起诉、复议后起诉的总计等于四种结果之和',
    en: 'Each total of table C is the sum of its four outcomes',
  },
  source: '国办公开办函〔2021〕30号 附件；国办公开办函〔2019〕60号 附件',
  why: {
    'zh-CN':
      '第四部分的三个总计各等于结果维持、结果纠正、其他结果、尚未审结之和。总计误填为0是已公布报告中最常见的错误。',
    en: 'Each of the three totals adds up its four outcomes; a total left at 0 is the commonest fault of published reports.',
  },
  remedy: {
    'zh-CN': '总计漏算的，按四种结果之和填写；总计无误的，核对四种结果。',
    en: 'If the total was forgotten, write the sum; if it is right, check the outcomes.',
  },
  example: {
    wrong: '结果维持2，结果纠正0，其他结果1，尚未审结0，总计0',
    right: '结果维持2，结果纠正0，其他结果1，尚未审结0，总计3',
  },
  text: equalText,
});
