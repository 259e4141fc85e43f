import type { SourceBlock } from '@xxgk/sources';
import { sourceMarkdown } from '../src/read/source-markdown.js';

const place = { paragraph: 1 };
const words = (text: string, more: object = {}): SourceBlock => ({ type: 'paragraph', text, place, ...more });
const read = (...blocks: readonly SourceBlock[]) => sourceMarkdown({ format: 'docx', blocks }, 'zh-CN');

test('headings by style alone have their level and are told; the title and numbered ones stay as they are', () => {
  const { markdown, findings } = read(
    words('示例局关于报送的通知', { headingLevel: 1 }),
    words('巡查范围', { headingLevel: 2 }),
    words('方法', { headingLevel: 3, alignment: 'center' }),
    words('三、其他', { headingLevel: 2 }),
  );
  expect(markdown.split('\n\n')).toEqual(['示例局关于报送的通知', '## 巡查范围', '### 方法', '三、其他\n']);
  expect(findings.map(({ message }) => message)).toEqual([
    '“巡查范围”作为一级标题编排，编了序数。',
    '“方法”作为二级标题编排，编了序数。',
  ]);
});

test('points of lists keep their mark, merged cells their spans, notes their place', () => {
  const cell = (row: number, column: number, text: string, columnSpan = 1) => ({
    row,
    column,
    rowSpan: 1,
    columnSpan,
    text,
    place,
  });
  const { markdown } = read(words('看坝体', { isPoint: true, footnotes: [{ at: 2, text: '大坝。' }] }), {
    type: 'table',
    rowCount: 2,
    columnCount: 2,
    cells: [cell(0, 0, '甲', 2), cell(1, 0, '1'), cell(1, 1, '2')],
    place,
  });
  expect(markdown).toBe('- 看坝[^1]体\n\n| 甲 ||\n| --- | --- |\n| 1 | 2 |\n\n[^1]: 大坝。\n');
});

test('a picture is told as one', () => {
  const notes = [{ kind: 'picture', text: 'picture', place } as const];
  const { findings } = sourceMarkdown({ format: 'docx', blocks: [], notes }, 'zh-CN');
  expect(findings.map(({ message }) => message)).toEqual(['原文件中的“图片”没有读入。']);
});

test('a list of contents is told with its place', () => {
  const notes = [{ kind: 'contents', text: '一、总体要求 1', place: { paragraph: 3 } }] as const;
  const { findings } = sourceMarkdown({ format: 'docx', blocks: [words('甲。')], notes }, 'zh-CN');
  expect(findings.map(({ message, where }) => [message, where])).toEqual([
    ['原文件中的“目录”没有读入。', '第3段'],
  ]);
});

test('words that stand out side by side share their mark, and white stays outside of it', () => {
  const spans = [
    { start: 0, end: 2, isStrong: true },
    { start: 2, end: 4, isStrong: true, isUnderlined: true },
    { start: 4, end: 6, isStrong: true },
  ];
  expect(read(words('甲 乙丙丁 戊', { spans })).markdown).toBe('**甲 <u>乙丙</u>丁** 戊\n');
});

test('marked changes are told once, at the first of them', () => {
  const notes = [3, 5].map((paragraph) => ({ kind: 'revised' as const, text: 'ins', place: { paragraph } }));
  const { findings } = sourceMarkdown({ format: 'docx', blocks: [], notes }, 'zh-CN');
  expect(findings.map(({ message, where }) => [message, where])).toEqual([
    ['原文件有修订痕迹，按接受全部修订后的文字读入。', '第3段'],
  ]);
});
