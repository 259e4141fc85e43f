import { attachmentTitles } from '../../compose/compose-gongwen.js';
import { defineGongwenRule } from '../gongwen-rule.js';

/** Listed attachments are those that follow. @rule GB/T 9704-2012 §7.3.4、§7.3.7 */
export const attachmentsAgree = defineGongwenRule({
  id: 'gongwen/attachments-agree',
  severity: 'error',
  demand: { 'zh-CN': '附件说明与附件的序号、名称一致', en: 'Listed attachments are those that follow' },
  source: 'GB/T 9704-2012 §7.3.4、§7.3.7',
  why: {
    'zh-CN': '收文机关按附件说明清点附件。',
    en: 'Who receives the document counts its attachments by the list.',
  },
  remedy: { 'zh-CN': '改正名称，或补上附件。', en: 'Correct the name, or add the attachment.' },
  example: { wrong: '附件说明写“1.任务分工表”，附件1标题为“任务清单”', right: '两处都写“任务分工表”' },
  text: {
    'zh-CN': (
      what: 'apart' | 'missing' | 'renamed' | 'unlisted' | 'number' | 'untitled',
      number: number,
      listed: string,
      there: string,
    ) => ({
      message: {
        apart: `附件说明列有${number}个附件（“${listed}”），文中一个也没有。`,
        missing: `附件说明列有附件${number}“${listed}”，正文后没有这个附件。`,
        renamed: `附件${number}在附件说明中为“${listed}”，附件标题为“${there}”。`,
        unlisted: `附件${number}“${there}”没有列入附件说明。`,
        number: `附件“${there}”的序号写作${listed}，应为${number}。`,
        untitled: `附件${number}没有标题。`,
      }[what],
      hint:
        what === 'apart'
          ? '附件另行装订的，印发时一并附上；应当随文编排的，在正文后写“# 附件：名称”和内容。'
          : '附件的序号和标题应当与附件说明一致。',
    }),
    en: (what, number, listed, there) => ({
      message: {
        apart: `${number} attachments are listed ("${listed}") and none is in the text.`,
        missing: `Attachment ${number} "${listed}" is listed and does not follow.`,
        renamed: `Attachment ${number} is listed as "${listed}" and titled "${there}".`,
        unlisted: `Attachment ${number} "${there}" is not listed.`,
        number: `The attachment "${there}" bears the number ${listed} instead of ${number}.`,
        untitled: `Attachment ${number} has no title.`,
      }[what],
      hint:
        what === 'apart'
          ? 'Add them when the document is sent, or write each below the text after "# 附件：" and its name.'
          : 'Numbers and titles agree with the list.',
    }),
  },
  check: ({ gongwen }, report) => {
    const { attachments, official } = gongwen;
    const listed = official.attachments === undefined ? undefined : attachmentTitles(gongwen);
    if (attachments.length === 0) {
      const names = listed ?? [];
      const place = { severity: 'warning', actual: names.join('、') } as const;
      return names.length === 0 ? [] : [report(place, 'apart', names.length, names.join('”“'), '')];
    }
    const count = Math.max(listed?.length ?? 0, attachments.length);
    return Array.from({ length: count }, (_, index) => index).flatMap((index) => {
      const there = attachments[index];
      const name = listed?.[index] ?? '';
      const number = index + 1;
      if (there === undefined) return [report({ actual: name }, 'missing', number, name, '')];
      const range = { start: there.start, end: there.start + 2 };
      if (there.title === '') return [report({ range }, 'untitled', number, name, '')];
      if (listed !== undefined && index >= listed.length)
        return [report({ range, actual: there.title }, 'unlisted', number, '', there.title)];
      if (listed !== undefined && name !== there.title)
        return [report({ range, actual: there.title, expected: name }, 'renamed', number, name, there.title)];
      const isNumbered = there.number !== undefined && there.number !== number;
      return isNumbered ? [report({ range }, 'number', number, String(there.number), there.title)] : [];
    });
  },
});
