import { fieldName, reportTitle } from '@xxgk/model';
import { defineRule } from '../rule.js';

/** Three lines in 小标宋 of 2号. */
const MOST_CHARACTERS = 60;

/** @rule GB/T 9704-2012 §7.3.1, §7.3.3 */
export const titleTooLong = defineRule({
  id: 'structure/title-too-long',
  severity: 'warning',
  demand: {
    'zh-CN': '标题准确简要，首页显示正文',
    en: 'The title is short enough for text on the first page',
  },
  source: 'GB/T 9704-2012 §7.3.1, §7.3.3',
  why: {
    'zh-CN': '首页必须显示正文，标题过长会挤占首页。',
    en: 'The first page must show text, which a long title pushes away.',
  },
  remedy: {
    'zh-CN': '精简标题，或留空由程序生成。',
    en: 'Shorten the title, or leave it out.',
  },
  example: { wrong: '二百字的标题', right: '示例局2025年政府信息公开工作年度报告' },
  text: {
    'zh-CN': (length: number, most: number) => ({
      message: `标题有${length}个字，将排成多行，首页可能无法显示正文。`,
      hint: `标题应当准确简要，一般不超过三行（${most}字以内），请精简。`,
    }),
    en: (length, most) => ({
      message: `The title has ${length} characters: many lines, and perhaps no text on the first page.`,
      hint: `Shorten the title to three lines (${most} characters) at most.`,
    }),
  },
  check: ({ report: tree, language }, report) => {
    const { length } = [...reportTitle(tree)];
    if (length <= MOST_CHARACTERS) return [];
    return [
      report(
        {
          path: ['title'],
          where: fieldName('title', language),
          actual: length,
          expected: MOST_CHARACTERS,
          difference: length - MOST_CHARACTERS,
        },
        length,
        MOST_CHARACTERS,
      ),
    ];
  },
});
