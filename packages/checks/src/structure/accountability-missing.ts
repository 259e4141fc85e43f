import { defineRule } from '../rule.js';
import { proseSections } from '../support/prose-pieces.js';
import { accountabilityTopics } from './overview-topics.js';

/** @rule 《政府信息公开条例》第五十条第（四）项 */
export const accountabilityMissing = defineRule({
  id: 'structure/accountability-missing',
  severity: 'error',
  demand: {
    'zh-CN': '人民政府的报告应写明工作考核、社会评议和责任追究结果情况',
    en: 'A government reports on assessment, public appraisal and accountability',
  },
  source: '《政府信息公开条例》第五十条第（四）项',
  why: {
    'zh-CN': '条例明文要求各级人民政府的报告包括这三项；没有发生责任追究的，也要写明没有。',
    en: 'The regulations demand all three of every government, even where there is nothing to tell.',
  },
  remedy: {
    'zh-CN': '在总体情况的监督保障部分写明三项结果。机关不是人民政府的，改正机关类别。',
    en: 'Add them to section 一; correct the kind of organ if it is no government.',
  },
  example: {
    wrong: '监督保障。全年组织培训两次。',
    right: '监督保障。年度工作考核合格，社会评议满意度较高，没有发生责任追究的情形。',
  },
  text: {
    'zh-CN': (section: string, topics: readonly string[]) => ({
      message: `人民政府的报告应写明工作考核、社会评议和责任追究结果情况，“${section}”等处未提及${topics.join('、')}。`,
      hint: '请在监督保障部分补写；没有发生责任追究的，也要写明没有。',
    }),
    en: (section, topics) => ({
      message: `A government must report on assessment, appraisal and accountability; “${section}” lacks ${topics.join('、')}.`,
      hint: 'Add it, even to say that there was none.',
    }),
  },
  check: (context, report) => {
    if (context.report.organ.kind !== 'government') return [];
    const sections = proseSections(context);
    const prose = sections.map((section) => section.prose).join('\n');
    const missing = accountabilityTopics.filter(({ words }) => !words.test(prose)).map(({ topic }) => topic);
    const where = sections[0]?.heading ?? '';
    // A section without any words is told as such.
    if (missing.length === 0 || context.report.overview.trim() === '') return [];
    return [report({ path: ['overview'], where, expected: missing.join('、') }, where, missing)];
  },
});
