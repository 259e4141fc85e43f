import { countCharacters } from '@xxgk/official';
import { defineRule } from '../rule.js';
import { proseSections } from '../support/prose-pieces.js';

const MOST_CHARACTERS = 1000;

/** @rule practice: 武政办发〔2025〕54号, 篇幅原则上不超过一千字 */
export const overviewTooLong = defineRule({
  id: 'structure/overview-too-long',
  severity: 'warning',
  demand: { 'zh-CN': '总体情况原则上不超过一千字', en: 'Section 一 has at most 1000 characters' },
  source: 'practice: 武政办发〔2025〕54号（篇幅原则上不超过一千字）',
  why: {
    'zh-CN': '要求聚焦主题、简明客观，篇幅原则上不超过一千字。',
    en: 'The overview is to be short and to the point.',
  },
  remedy: {
    'zh-CN': '删去与政府信息公开无关的内容和表格中已有的数字；当地没有字数要求的，可停用这条规则。',
    en: 'Cut what does not concern disclosure; disable the rule where no limit applies.',
  },
  example: { wrong: '总体情况1680字', right: '总体情况960字' },
  text: {
    'zh-CN': (section: string, length: number, most: number) => ({
      message: `“${section}”约${length}字，超过${most}字。`,
      hint: `请删减约${length - most}字，保留与政府信息公开直接有关的内容。`,
    }),
    en: (section, length, most) => ({
      message: `“${section}” has about ${length} characters, more than ${most}.`,
      hint: `Cut about ${length - most} of them.`,
    }),
  },
  check: (context, report) =>
    proseSections(context).flatMap(({ key, heading, prose }) => {
      const length = key === 'overview' ? countCharacters(prose) : 0;
      if (length <= MOST_CHARACTERS) return [];
      return [
        report(
          {
            path: [key],
            where: heading,
            actual: length,
            expected: MOST_CHARACTERS,
            difference: length - MOST_CHARACTERS,
          },
          heading,
          length,
          MOST_CHARACTERS,
        ),
      ];
    }),
});
