import { defineGongwenRule } from '../gongwen-rule.js';

const DAY = /\d{4}年\d{1,2}月\d{1,2}日/u;

/** A resolution tells which meeting adopted it. @rule 《党政机关公文处理工作条例》第八条（一） */
export const resolutionOfMeeting = defineGongwenRule({
  id: 'gongwen/resolution-of-meeting',
  severity: 'note',
  demand: { 'zh-CN': '决议写明通过它的会议和日期', en: 'A resolution tells which meeting adopted it' },
  source: '《党政机关公文处理工作条例》第八条（一）',
  why: {
    'zh-CN': '决议是会议讨论通过的，效力来自会议。',
    en: 'A resolution has its force from the meeting.',
  },
  remedy: {
    'zh-CN': '在标题下写“（2026年3月5日……会议通过）”。',
    en: 'Write below the title when and by which meeting it was adopted.',
  },
  example: { wrong: '（没有题注）', right: '（2026年3月5日示例县第十届人民代表大会第六次会议通过）' },
  text: {
    'zh-CN': () => ({
      message: '决议没有写明由哪次会议、何时通过。',
      hint: '请在标题下写“（2026年3月5日……会议通过）”。',
    }),
    en: () => ({
      message: 'The resolution does not tell which meeting adopted it, and when.',
      hint: 'Write it in brackets below the title.',
    }),
  },
  check: ({ gongwen: { kind }, pieces }, report) => {
    if (kind.name !== '决议') return [];
    const opening = pieces
      .slice(0, 2)
      .map(({ words }) => words)
      .join('');
    const isTold = DAY.test(opening) && opening.includes('会') && opening.includes('通过');
    return isTold ? [] : [report({})];
  },
});
