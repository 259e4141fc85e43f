import { defineGongwenRule } from '../gongwen-rule.js';

/** An answer names the request. @rule practice: 批复引述来文标题和发文字号 */
export const answersRequest = defineGongwenRule({
  id: 'gongwen/answers-request',
  severity: 'note',
  demand: { 'zh-CN': '批复写明所答复的请示', en: 'An answer names the request' },
  source: 'practice: 批复引述来文标题和发文字号',
  why: {
    'zh-CN': '收文机关要知道答复的是哪一份请示。',
    en: 'Who asked must know which request is answered.',
  },
  remedy: {
    'zh-CN': '开头写“你乡《关于……的请示》（示乡政〔2026〕8号）收悉”。',
    en: 'Name the title and number of the request.',
  },
  example: { wrong: '经研究，同意你们的意见。', right: '你乡《关于……的请示》（示乡政〔2026〕8号）收悉。' },
  text: {
    'zh-CN': (part: 'title' | 'number') => ({
      message: part === 'title' ? '批复没有写明所答复的请示。' : '批复写明了请示的标题，没有写它的发文字号。',
      hint: '开头引述来文标题和发文字号，如“你乡《关于……的请示》（示乡政〔2026〕8号）收悉”。',
    }),
    en: (part) => ({
      message:
        part === 'title'
          ? 'The answer does not name the request.'
          : 'The answer names the request without its number.',
      hint: 'Begin with the title and number of the request.',
    }),
  },
  check: ({ gongwen: { kind }, pieces }, report) => {
    if (kind.name !== '批复') return [];
    const opening = pieces
      .slice(0, 2)
      .map(({ words }) => words)
      .join('');
    if (!/请示|来文|来函/u.test(opening)) return [report({}, 'title')];
    return /[〔[［]\d{4}[〕\]］]/u.test(opening) ? [] : [report({}, 'number')];
  },
});
