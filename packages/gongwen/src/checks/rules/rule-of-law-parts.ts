import { RULE_OF_LAW_SOURCE, ruleOfLawParts, ruleOfLawYear } from '../../statutory/rule-of-law.js';
import { defineGongwenRule } from '../gongwen-rule.js';

/** The yearly report has its five parts. @rule 厅字〔2019〕28号 */
export const ruleOfLawPartsThere = defineGongwenRule({
  id: 'gongwen/rule-of-law-parts',
  severity: 'warning',
  demand: {
    'zh-CN': '法治政府建设年度报告的五个部分齐全',
    en: 'The yearly report on the rule of law has its five parts',
  },
  source: RULE_OF_LAW_SOURCE,
  why: {
    'zh-CN': '五个部分是规定的报告内容，缺一要重报。',
    en: 'The parts are prescribed: a report that lacks one is sent back.',
  },
  remedy: {
    'zh-CN': '补写缺少的部分；没有内容的写明没有。',
    en: 'Write what is missing, or that there is nothing to tell.',
  },
  example: { wrong: '没有写第一责任人职责', right: '三、党政主要负责人履行推进法治建设第一责任人职责情况' },
  text: {
    'zh-CN': (name: string) => ({
      message: `法治政府建设年度报告没有“${name}”部分。`,
      hint: '请作为一级标题补写；没有内容的写明没有。',
    }),
    en: (name) => ({
      message: `The report on the rule of law lacks the part ${name}.`,
      hint: 'Write it under a heading of the first level.',
    }),
  },
  check: ({ gongwen, pieces }, report) => {
    if (ruleOfLawYear(gongwen) === undefined) return [];
    const headings = pieces
      .filter(({ isHeading, level }) => isHeading && level === 1)
      .map(({ words }) => words);
    return ruleOfLawParts
      .filter(({ pattern }) => !headings.some((words) => pattern.test(words)))
      .map(({ name }) => report({ expected: name }, name));
  },
});
