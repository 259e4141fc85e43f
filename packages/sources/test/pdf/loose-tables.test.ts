import { figureColumns, rowCells } from '../../src/pdf/figure-columns.js';
import { type LooseTable, looseSourceTable, withLooseTables } from '../../src/pdf/loose-tables.js';
import type { PageItem, PageLine } from '../../src/pdf/page-content.js';
import { textLines } from '../../src/pdf/text-lines.js';

const isFigure = (text: string): boolean => /^\d[\d.]*$/u.test(text);
const landmarks = {
  isHeading: (text: string) => /^[二三]、\S+情况$/u.test(text),
  opensTable: (text: string) => text.startsWith('二'),
  isTitle: () => false,
  isFigure,
};

/** A line of words, each with the middle at which it stands. */
function line(baseline: number, ...words: readonly (readonly [string, number])[]): PageLine {
  const pieces = words.map(([text, x]) => {
    const half = ([...text].length * (/\d/u.test(text) ? 6 : 12)) / 2;
    return { text, left: x - half, right: x + half, baseline, fontSize: 12 };
  });
  const [made] = textLines(pieces);
  if (made === undefined) throw new Error('no line');
  return { type: 'line', page: 1, ...made };
}

const tablesIn = (items: readonly PageItem[]): readonly LooseTable[] =>
  withLooseTables(items, landmarks).filter((item): item is LooseTable => item.type === 'loose');

test('lines below a heading that opens a table are one, whatever the numbers align with', () => {
  const items = [
    line(80, ['二、公开情况', 150]),
    line(100, ['内容', 100], ['制发', 250], ['废止', 350], ['有效', 450]),
    line(120, ['规章', 100], ['12', 250], ['3', 350], ['1034', 450]),
    line(140, ['文件', 100], ['1', 247], ['1', 353]),
    line(160, ['许可', 100], ['7', 350]),
    line(180, ['三、其他情况', 150]),
    line(200, ['无', 100], ['3', 250]),
  ];
  const [table, ...others] = tablesIn(items);
  expect(others).toEqual([]);
  expect(table?.rows.map(({ texts }) => texts)).toEqual([
    ['内容', '制发', '废止', '有效'],
    ['规章', '12', '3', '1034'],
    ['文件', '1', '1', ''],
    ['许可', '', '7', ''],
  ]);
  expect(table && looseSourceTable(table, 1)).toMatchObject({ columnCount: 0, isLoose: true, rowCount: 4 });
});

test('sentences above and below stay sentences; without figures there is no table', () => {
  const sentence =
    '该部分数据由各科室报送，经办公室汇总核对，并由分管领导审定之后，统一填入下面这一张表格之中。';
  const items = [
    line(80, ['二、公开情况', 150]),
    line(100, [sentence, 350]),
    line(120, ['规章', 100], ['12', 250]),
    line(140, [sentence, 350]),
  ];
  expect(withLooseTables(items, landmarks).map(({ type }) => type)).toEqual([
    'line',
    'line',
    'loose',
    'line',
  ]);
  expect(tablesIn(items.slice(0, 2))).toEqual([]);
});

test('names of columns tell where figures belong when cells are blank all down', () => {
  const names = ['维持', '纠正', '其他', '未结', '总计'].map((text, index) => ({
    text,
    left: 100 + index * 50,
    right: 124 + index * 50,
  }));
  const figures = [
    { text: '4', left: 109, right: 115 },
    { text: '4', left: 309, right: 315 },
  ];
  const columns = figureColumns([names, figures], isFigure);
  expect(rowCells(figures, columns, isFigure)).toEqual(['4', '', '', '', '4']);
});

test('two figures in one column are left as they stand', () => {
  const columns = [{ left: 0, right: 100 }];
  const cells = [
    { text: '1', left: 10, right: 16 },
    { text: '2', left: 60, right: 66 },
  ];
  expect(rowCells(cells, columns, isFigure)).toEqual(['1', '2']);
});

test('figures of one row at different heights are one row, and what stands below its beginning goes on', () => {
  const items = [
    line(80, ['二、公开情况', 150]),
    line(92, ['10', 250], ['197', 450]),
    line(99, ['规章', 100], ['42', 350]),
    line(107, ['33', 250]),
    line(130, ['文件', 100], ['5', 250], ['6', 350], ['7', 450]),
  ];
  const [table] = tablesIn(items);
  expect(table?.rows.map(({ texts }) => texts)).toEqual([
    ['规章', '1033', '42', '197'],
    ['文件', '5', '6', '7'],
  ]);
});

test('a table that is too wide goes on over the page with columns of its own, not with those before them', () => {
  const over = (made: PageLine): PageLine => ({ ...made, page: 2 });
  const items = [
    line(80, ['二、公开情况', 150]),
    line(100, ['规章', 100], ['1', 250], ['2', 350]),
    line(120, ['文件', 100], ['3', 250], ['4', 350]),
    over(line(100, ['5', 50], ['6', 120])),
    over(line(120, ['7', 50], ['8', 120])),
  ];
  expect(tablesIn(items)[0]?.rows.map(({ texts }) => texts)).toEqual([
    ['规章', '1', '2'],
    ['文件', '3', '4'],
    ['5', '6'],
    ['7', '8'],
  ]);
});
