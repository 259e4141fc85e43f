import { defineFinding, words } from '../src/index.js';

const tooLong = defineFinding({
  id: 'sample/too-long',
  severity: 'warning',
  demand: { 'zh-CN': '不超过限度', en: 'Not longer than allowed' },
  source: 'house: 示例',
  why: { 'zh-CN': '过长。', en: 'Too long.' },
  remedy: { 'zh-CN': '请删减。', en: 'Shorten it.' },
  text: {
    'zh-CN': (place: string, length: number) => ({ message: `${place}有${length}字。`, hint: '请删减。' }),
    en: (place, length) => ({ message: `${place} has ${length.toFixed()} characters.` }),
  },
});

test('a finding has the id, severity and source of its definition, its words, and its place', () => {
  expect(tooLong.find('zh-CN', { path: ['overview'], actual: 9 }, '正文', 9)).toEqual({
    ruleId: 'sample/too-long',
    severity: 'warning',
    source: 'house: 示例',
    message: '正文有9字。',
    hint: '请删减。',
    path: ['overview'],
    actual: 9,
  });
});

test('one that is less certain is less grave', () => {
  expect(tooLong.find('en', { severity: 'note' }, 'The text', 9)).toMatchObject({
    severity: 'note',
    message: 'The text has 9 characters.',
  });
});

test('words are those of the language', () => {
  const text = words({
    'zh-CN': { sum: (n: number) => `共${n}` },
    en: { sum: (n) => `${n.toFixed()} in all` },
  });
  expect(text('zh-CN').sum(2)).toBe('共2');
  expect(text('en').sum(2)).toBe('2 in all');
});
