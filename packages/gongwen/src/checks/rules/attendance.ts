import { defineGongwenRule } from '../gongwen-rule.js';

/** Minutes name who was present. @rule GB/T 9704-2012 §10.3 */
export const attendance = defineGongwenRule({
  id: 'gongwen/attendance',
  severity: 'warning',
  demand: { 'zh-CN': '纪要标注出席人员', en: 'Minutes name who was present' },
  source: 'GB/T 9704-2012 §10.3',
  why: { 'zh-CN': '纪要对到会的机关和人员有约束力。', en: 'Minutes bind those who met.' },
  remedy: { 'zh-CN': '写“出席、请假、列席人员: ”下的“出席: ……”。', en: 'Name those who were present.' },
  example: { wrong: '（没有出席人员）', right: '出席: 王明、李华' },
  text: {
    'zh-CN': () => ({
      message: '纪要没有写明出席人员。',
      hint: '请在文件开头写“出席、请假、列席人员:”，下一行缩进写“出席: ……”。',
    }),
    en: () => ({
      message: 'The minutes name nobody who was present.',
      hint: 'Write “attendance:” with “present: …”.',
    }),
  },
  check: ({ gongwen: { kind, official } }, report) =>
    kind.name === '纪要' && official.attendance?.present === undefined ? [report({})] : [],
});
