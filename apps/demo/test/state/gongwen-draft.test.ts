import {
  fittingEdit,
  gongwenTitle,
  joinedEdit,
  lineIndexAt,
  lineRange,
  withElement,
} from '../../src/state/gongwen-draft.js';

const TEXT = '---\n文种: 通知\n---\n\n# 示例局关于放假的通知\n\n正文。\n';

test('an element is written below those that are there, or in a head of its own', () => {
  const { markdown, caret } = withElement(TEXT, '密级');
  expect(markdown).toBe(TEXT.replace('通知\n---', '通知\n密级: \n---'));
  expect(markdown.slice(0, caret)).toMatch(/\n密级: $/u);
  const bare = withElement('正文。\n', '密级');
  expect(bare.markdown).toBe('---\n密级: \n---\n\n正文。\n');
  expect(bare.markdown.slice(0, bare.caret)).toBe('---\n密级: ');
});

test.each([
  [TEXT, '示例局关于放假的通知'],
  ['---\n标题: 关于放假的通知\n---\n', '关于放假的通知'],
  ['关于放假的通知\n\n正文。', '关于放假的通知'],
  ['', ''],
])('a document is called by its title, else by its first words', (markdown, title) => {
  expect(gongwenTitle(markdown)).toBe(title);
});

test('a fix changes the words that were found, and none that were written since', () => {
  const edits = [{ path: ['source'], range: { start: 1, end: 2 }, text: '，' }];
  const finding = { actual: ',', fix: { title: '', safe: true, edits } };
  expect(fittingEdit('甲,乙', finding)).toEqual({ start: 1, end: 2, text: '，' });
  expect(fittingEdit('甲、乙,', finding)).toBeUndefined();
  expect(fittingEdit('甲,乙', {})).toBeUndefined();
});

test('a line is known by its characters, and its characters by the line', () => {
  const line = lineIndexAt(TEXT, TEXT.indexOf('正文'));
  expect(line).toBe(6);
  const { start, end } = lineRange(TEXT, line);
  expect(TEXT.slice(start, end)).toBe('正文。');
});

test('several fixes of a text are one edit from the first to the last of them', () => {
  const mark = (start: number, text: string) => ({
    title: '',
    safe: true,
    edits: [{ path: ['source'], range: { start, end: start + 1 }, text }],
  });
  expect(joinedEdit('甲,乙.丙', [mark(3, '……'), mark(1, '，')])).toEqual({
    start: 1,
    end: 4,
    text: '，乙……',
  });
  expect(joinedEdit('甲', [])).toBeUndefined();
});
