import { parseProse } from '../../src/prose/parse-prose.js';

describe('parseProse', () => {
  test('tells the four levels and normalises their numbers', () => {
    const lines = parseProse('一、甲\n( 二 ) 乙\n3. 丙\n(4)丁');
    expect(lines.map(({ level, heading }) => [level, heading])).toEqual([
      [1, '一、甲'],
      [2, '（二）乙'],
      [3, '3.丙'],
      [4, '（4）丁'],
    ]);
  });

  test('splits a run-in heading at the first full stop', () => {
    expect(parseProse('(一) 管理方面。我局重视。')).toMatchObject([
      { level: 2, heading: '（一）管理方面。', text: '我局重视。' },
    ]);
  });

  test('keeps a long numbered sentence a paragraph', () => {
    const sentence = '一是'.repeat(20);
    expect(parseProse(`（一）${sentence}。`)).toMatchObject([{ heading: '（一）', text: `${sentence}。` }]);
  });

  test('leaves years, decimals and plain paragraphs alone and drops blank lines', () => {
    expect(parseProse('2022年，甲。\n\n 3.5件\r\n一是乙。')).toEqual([
      { line: 0, text: '2022年，甲。', range: { start: 0, end: 8 } },
      { line: 2, text: '3.5件', range: { start: 11, end: 15 } },
      { line: 3, text: '一是乙。', range: { start: 17, end: 21 } },
    ]);
  });

  test('reads pictures', () => {
    expect(parseProse('![图](a.png)')).toMatchObject([{ picture: { caption: '图', path: 'a.png' } }]);
  });
});
