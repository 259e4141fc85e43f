import { reportTitle } from '../../report/report-title.js';
import type { Rule } from '../rule.js';

/** Three lines in 小标宋 of 2号. */
const MOST_CHARACTERS = 60;

/** @rule GB/T 9704-2012 §7.3.1, §7.3.3 */
export const titleTooLong: Rule = {
  id: 'structure/title-too-long',
  severity: 'warning',
  demand: {
    'zh-CN': '标题准确简要，首页显示正文',
    en: 'The title is short enough for text on the first page',
  },
  source: 'GB/T 9704-2012 §7.3.1, §7.3.3',
  explanation: {
    why: {
      'zh-CN': '首页必须显示正文，标题过长会挤占首页。',
      en: 'The first page must show text, which a long title pushes away.',
    },
    mend: {
      'zh-CN': '精简标题，或删去 title 字段由程序生成。',
      en: 'Shorten the title, or leave it out.',
    },
    example: { wrong: '二百字的标题', right: '示例局2025年政府信息公开工作年度报告' },
  },
  check: ({ report: tree, messages }, report) => {
    const { length } = [...reportTitle(tree)];
    if (length <= MOST_CHARACTERS) return [];
    return [
      report({
        path: ['title'],
        where: messages.field['title'] ?? 'title',
        actual: length,
        expected: MOST_CHARACTERS,
        difference: length - MOST_CHARACTERS,
        ...messages.structure.titleTooLong(length, MOST_CHARACTERS),
      }),
    ];
  },
};
