import { defineRule } from '../rule.js';
import { proseSections } from '../support/prose-pieces.js';
import { overviewTopics } from './overview-topics.js';

/** @rule 国办公开办函〔2021〕30号 附件 一: the five topics of 总体情况 */
export const topicsMissing = defineRule({
  id: 'structure/topics-missing',
  severity: 'warning',
  demand: {
    'zh-CN': '总体情况应写明主动公开、依申请公开、政府信息管理、平台建设、监督保障',
    en: 'Section 一 covers its five topics',
  },
  source: '国办公开办函〔2021〕30号 附件 一、总体情况',
  why: {
    'zh-CN': '格式要求总体情况综述五个方面，“不能遗漏，也不宜泛化”。程序按用词判断，换一种说法可能认不出来。',
    en: 'The form wants five topics, none left out. They are recognised by words, so other words may be missed.',
  },
  remedy: {
    'zh-CN': '补写缺少的方面；已经写明的，可接受这条警告并注明在哪一段。',
    en: 'Add what is missing; accept the warning if it is there in other words.',
  },
  example: {
    wrong: '（一）主动公开。…… （二）依申请公开。……',
    right: '（一）主动公开。（二）依申请公开。（三）政府信息管理。（四）平台建设。（五）监督保障。',
  },
  text: {
    'zh-CN': (section: string, topics: readonly string[]) => ({
      message: `“${section}”未提及${topics.join('、')}。`,
      hint: '请补写；已用其他说法写明的，可接受这条警告并写明理由。',
    }),
    en: (section, topics) => ({
      message: `“${section}” does not speak of ${topics.join('、')}.`,
      hint: 'Add it, or accept the warning with a reason if it is there in other words.',
    }),
  },
  check: (context, report) =>
    proseSections(context)
      .filter(({ key, prose }) => key === 'overview' && prose.trim() !== '')
      .flatMap(({ key, heading, prose }) => {
        const missing = overviewTopics.filter(({ words }) => !words.test(prose)).map(({ topic }) => topic);
        if (missing.length === 0) return [];
        return [report({ path: [key], where: heading, expected: missing.join('、') }, heading, missing)];
      }),
});
