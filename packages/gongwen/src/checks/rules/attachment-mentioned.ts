import { attachmentTitles } from '../../compose/compose-gongwen.js';
import { defineGongwenRule } from '../gongwen-rule.js';

/** Attachments that the text speaks of are there. @rule GB/T 9704-2012 §7.3.4 */
export const attachmentMentioned = defineGongwenRule({
  id: 'gongwen/attachment-mentioned',
  severity: 'warning',
  demand: { 'zh-CN': '正文所说的附件都有', en: 'Attachments that the text speaks of are there' },
  source: 'GB/T 9704-2012 §7.3.4',
  why: { 'zh-CN': '正文让人看附件，附件却没有。', en: 'The text sends its reader to what is not there.' },
  remedy: { 'zh-CN': '补上附件，或改正序号。', en: 'Add the attachment, or correct its number.' },
  example: { wrong: '分工见附件3（只有两个附件）', right: '分工见附件2' },
  text: {
    'zh-CN': (line: number, words: string, count: number) => ({
      message: `第${line}行说到“${words}”，${count === 0 ? '公文没有附件' : `附件只有${count}个`}。`,
      hint: '请补上附件，或改正序号。',
    }),
    en: (line, words, count) => ({
      message: `Line ${line} speaks of ${words}, but there are ${count} attachments.`,
      hint: 'Add it, or correct the number.',
    }),
  },
  check: ({ gongwen, pieces }, report) => {
    const count = Math.max(attachmentTitles(gongwen).length, gongwen.attachments.length);
    return pieces.flatMap(({ words, start, line }) =>
      [...words.matchAll(/[（(见按照据]{1,2}附件(\d{0,2})/gu)].flatMap((match) => {
        const number = Number(match[1] === '' ? 1 : match[1]);
        const range = { start: start + match.index, end: start + match.index + match[0].length };
        const named = match[0].replace(/^[（(见按照据]+/u, '');
        return number <= count ? [] : [report({ range, actual: named }, line, named, count)];
      }),
    );
  },
});
