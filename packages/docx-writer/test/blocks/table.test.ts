import { type Block, gbt9704, tableCell, tableRow, toTwips } from '@xxgk/document';
import { blockXml, valuesOf } from '../support/block-xml.js';
import { smallTable } from '../support/small-tree.js';

const xml = blockXml(smallTable);
const rows = xml.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
const numbers = (values: readonly string[]): readonly number[] => values.map(Number);
const sum = (values: readonly number[]): number => values.reduce((left, right) => left + right, 0);

test('fills the text block: grid and every row add up to it', () => {
  expect(valuesOf(xml, 'w:tblW', 'w:w')).toEqual(['8844']);
  expect(valuesOf(xml, 'w:tblLayout', 'w:type')).toEqual(['fixed']);
  expect(sum(numbers(valuesOf(xml, 'w:gridCol', 'w:w')))).toBe(8844);
  for (const row of rows) expect(sum(numbers(valuesOf(row, 'w:tcW', 'w:w')))).toBe(8844);
});

test('writes spans, the lower parts of tall cells empty', () => {
  expect(rows.map((row) => valuesOf(row, 'w:gridSpan'))).toEqual([['2', '2'], ['2'], [], []]);
  expect(rows.map((row) => valuesOf(row, 'w:vMerge'))).toEqual([
    ['restart'],
    ['continue'],
    ['restart'],
    ['continue'],
  ]);
  expect(rows.map((row) => [...row.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, text]) => text))).toEqual([
    ['项目', '申请人情况'],
    ['自然人', '总计'],
    ['办理结果', '予以公开', '0', '0'],
    ['其他', '3'],
  ]);
});

test('leaves its lines to its style', () => {
  expect(xml).not.toMatch(/w:(?:tcBorders|tblBorders)/);
  expect(valuesOf(xml, 'w:tblStyle')).toEqual(['GongwenTable']);
});

test('repeats the header rows and keeps rows whole, at least so high', () => {
  expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, true, false, false]);
  expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
  expect(valuesOf(xml, 'w:trHeight')).toEqual(Array(4).fill(String(toTwips(gbt9704.table.minimumRowHeight))));
  expect(valuesOf(xml, 'w:trHeight', 'w:hRule')).toEqual(Array(4).fill('atLeast'));
});

test('keeps a row with the next through every paragraph in it, the last row with nothing', () => {
  const kept = (row: string): readonly number[] => [
    row.split('<w:keepNext/>').length - 1,
    row.split('<w:p>').length - 1,
  ];
  expect(rows.map(kept)).toEqual([
    [2, 2],
    [3, 3],
    [4, 4],
    [0, 4],
  ]);
  const last = blockXml({
    ...(smallTable as Extract<Block, { type: 'table' }>),
    rows: [lastRow()],
    headerRowCount: 0,
  });
  expect(last).not.toContain('keepNext');
});

test('styles cells by what they are', () => {
  expect(rows.map((row) => valuesOf(row, 'w:pStyle'))).toEqual([
    ['GongwenTableHeader', 'GongwenTableHeader'],
    ['GongwenTableHeader', 'GongwenTableHeader', 'GongwenTableHeader'],
    ['GongwenTableLabel', 'GongwenTableLabel', 'GongwenTableFigure', 'GongwenTableFigure'],
    ['GongwenTableLabel', 'GongwenTableLabel', 'GongwenTableFigure', 'GongwenTableFigure'],
  ]);
  expect(valuesOf(xml, 'w:vAlign').every((value) => value === 'center')).toBe(true);
});

test('tells screen readers what the table shows', () => {
  expect(valuesOf(xml, 'w:tblCaption')).toEqual(['收到和处理政府信息公开申请情况']);
  expect(xml).toContain('<w:tblDescription w:val="收到和处理政府信息公开申请情况"/></w:tblPr>');
});

test('refuses spans that leave a hole', () => {
  const broken = {
    ...(smallTable as Extract<Block, { type: 'table' }>),
    rows: [tableRow([tableCell('figure', '0')])],
  };
  expect(() => blockXml(broken)).toThrow(RangeError);
});

function lastRow() {
  return tableRow([tableCell('figure', '0', { columnSpan: 4 })], true);
}
