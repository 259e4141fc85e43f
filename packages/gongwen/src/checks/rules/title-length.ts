import { defineGongwenRule } from '../gongwen-rule.js';

const MOST = 60;

/** The title has room on three lines. @rule house: 标题一行20字，以三行为限 */
export const titleLength = defineGongwenRule({
  id: 'gongwen/title-length',
  severity: 'warning',
  demand: { 'zh-CN': '标题排得下三行', en: 'The title has room on three lines' },
  source: 'house: 标题一行20字，以三行为限',
  why: {
    'zh-CN': '过长的标题难读，也占去首页的正文。',
    en: 'A long title is hard to read and takes the room of the text.',
  },
  remedy: { 'zh-CN': '概括事由。', en: 'Sum up the matter.' },
  example: { wrong: '200字的标题', right: '不超过60字的标题' },
  text: {
    'zh-CN': (length: number, most: number) => ({
      message: `标题有${length}个字，超过${most}个字。`,
      hint: '请概括事由，三行以内为宜。',
    }),
    en: (length, most) => ({
      message: `The title has ${length} characters, more than ${most}.`,
      hint: 'Sum up the matter.',
    }),
  },
  check: ({ gongwen: { title, titleStart } }, report) => {
    const { length } = [...title];
    const range = { start: titleStart, end: titleStart + title.length };
    return length <= MOST ? [] : [report({ range, actual: length, expected: MOST }, length, MOST)];
  },
});
