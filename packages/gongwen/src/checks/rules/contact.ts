import { defineGongwenRule } from '../gongwen-rule.js';

/** A request names whom to ask. @rule practice: 请示在附注处注明联系人姓名和电话 */
export const contact = defineGongwenRule({
  id: 'gongwen/contact',
  severity: 'note',
  demand: { 'zh-CN': '请示在附注处写明联系人和电话', en: 'A request names whom to ask' },
  source: 'practice: 请示在附注处注明联系人姓名和电话',
  why: { 'zh-CN': '上级办理时要询问情况。', en: 'The superior may have to ask.' },
  remedy: { 'zh-CN': '写“附注: 联系人：张华，电话：……”。', en: 'Write who can be asked, and the telephone.' },
  example: { wrong: '（没有附注）', right: '附注: 联系人：张华，电话：0000-1234567' },
  text: {
    'zh-CN': (hasNote: boolean) => ({
      message: hasNote ? '请示的附注没有写明联系人和电话。' : '请示没有附注，看不出联系人和电话。',
      hint: '请写“附注: 联系人：××，电话：××”。',
    }),
    en: (hasNote) => ({
      message: hasNote
        ? 'The note of the request names no person and telephone.'
        : 'The request names nobody who can be asked.',
      hint: 'Write “note: 联系人：…，电话：…”.',
    }),
  },
  check: ({ gongwen: { kind, official } }, report) => {
    const { note } = official;
    const isThere = note?.includes('联系') === true && /\d{3}/u.test(note);
    return kind.name !== '请示' || isThere ? [] : [report({}, note !== undefined)];
  },
});
