import { defineRule } from '../rule.js';
import { proseSections } from '../support/prose-pieces.js';

const LEAST_CHARACTERS = 10;

/** @rule practice: evaluators fail a fifth section of under ten characters */
export const problemsTooShort = defineRule({
  id: 'structure/problems-too-short',
  severity: 'warning',
  demand: { 'zh-CN': '第五部分应写明问题和改进措施', en: 'Section 五 names problems and improvements' },
  source: '国办公开办函〔2021〕30号（不得敷衍塞责）',
  why: {
    'zh-CN': '只写“无”或几个字，会被认定为敷衍塞责，可依条例第四十七条追究责任。',
    en: 'A section of a few characters counts as perfunctory and can be sanctioned.',
  },
  remedy: {
    'zh-CN': '写明本机关当年的主要问题，并对每个问题写出改进措施。',
    en: 'Name the main problems of the year, each with what is done about it.',
  },
  example: { wrong: '无。', right: '政策解读形式单一，下一步对新出台的文件一律配发图解和问答。' },
  text: {
    'zh-CN': (section: string) => ({
      message: `“${section}”过于简单，不足十个字。`,
      hint: '应写明存在的主要问题和改进措施，不能只写“无”。',
    }),
    en: (section) => ({
      message: `“${section}” has fewer than ten characters.`,
      hint: 'Name the main problems and what is done about them.',
    }),
  },
  check: (context, report) =>
    proseSections(context)
      .filter(({ key, prose }) => {
        const length = prose.trim().length;
        return key === 'problems' && length > 0 && length < LEAST_CHARACTERS;
      })
      .map(({ key, heading, prose }) =>
        report(
          {
            path: [key],
            where: heading,
            actual: prose.trim(),
          },
          heading,
        ),
      ),
});
