import { defineGongwenRule } from '../gongwen-rule.js';

/** The document bears its date. @rule 《党政机关公文处理工作条例》第九条（十一） */
export const dateMissing = defineGongwenRule({
  id: 'gongwen/date-missing',
  severity: 'warning',
  demand: { 'zh-CN': '公文署成文日期', en: 'The document bears its date' },
  source: '《党政机关公文处理工作条例》第九条（十一）',
  why: {
    'zh-CN': '成文日期决定公文何时生效；没有日期，署名也不编排。',
    en: 'The date decides when it takes effect; without one no signature is set.',
  },
  remedy: { 'zh-CN': '写“成文日期: 2026-03-05”。', en: 'Write “date: 2026-03-05”.' },
  example: { wrong: '（没有成文日期）', right: '成文日期: 2026-03-05' },
  text: {
    'zh-CN': () => ({
      message: '没有成文日期，署名没有编排。',
      hint: '请在文件开头写“成文日期: 2026-03-05”。',
    }),
    en: () => ({
      message: 'There is no date; the signature is not set.',
      hint: 'Write “date: 2026-03-05” at the head.',
    }),
  },
  check: ({ gongwen: { date, kind } }, report) =>
    date === undefined && kind.name !== '纪要' ? [report({})] : [],
});
