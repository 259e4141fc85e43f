import { defineGongwenRule } from '../gongwen-rule.js';

/** The title has no punctuation but that of names. @rule practice: 公文标题的标点 */
export const titleMarks = defineGongwenRule({
  id: 'gongwen/title-marks',
  severity: 'note',
  demand: { 'zh-CN': '标题中除书名号等外不用标点', en: 'The title has no punctuation but that of names' },
  source: 'practice: 公文标题的标点',
  why: { 'zh-CN': '标题里的逗号、句号会把一句话断开。', en: 'Marks tear the one sentence of a title.' },
  remedy: {
    'zh-CN': '删去标点；法规、文件名用书名号。',
    en: 'Remove the mark; names of laws stand in 《》.',
  },
  example: { wrong: '关于做好防汛工作，确保安全的通知', right: '关于做好防汛工作确保安全的通知' },
  text: {
    'zh-CN': (marks: string) => ({
      message: `标题中有标点“${marks}”。`,
      hint: '除书名号、引号、括号、顿号外，标题一般不用标点。',
    }),
    en: (marks) => ({
      message: `The title has the marks ${marks}.`,
      hint: 'Titles have none but those of names.',
    }),
  },
  check: ({ gongwen: { title, titleStart } }, report) => {
    const marks = title.match(/[，。；：！？,.;:!?]/gu) ?? [];
    const range = { start: titleStart, end: titleStart + title.length };
    return marks.length === 0 ? [] : [report({ range, actual: title }, marks.join(''))];
  },
});
