import { atLeastText, formulaRule } from './formula-rule.js';

/** 对外公开总数量 ≥ 本年新公开数量, table A of 2019. @rule house */
export const totalAtLeastPublished = formulaRule({
  id: 'disclosure/total-at-least-published',
  severity: 'warning',
  demand: {
    'zh-CN': '对外公开总数量不少于本年新公开数量',
    en: 'The total published is at least the newly published',
  },
  source: 'house: 总数量含本年新公开的数量',
  why: {
    'zh-CN': '2019年格式的“对外公开总数量”包含本年新公开的数量，不会更少。',
    en: 'In the edition of 2019 the total contains what was newly published.',
  },
  remedy: {
    'zh-CN': '核对两列是否填反，或总数量是否漏计以前年度。',
    en: 'Check whether the columns were swapped or earlier years left out.',
  },
  example: { wrong: '本年新公开77，对外公开总数量66', right: '本年新公开77，对外公开总数量166' },
  text: atLeastText,
});
