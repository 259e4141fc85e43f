import { moveDecimalPoint } from '../../../src/interpret/tables/decimal.js';
import { looksLikeFigure, readFigure } from '../../../src/interpret/tables/read-figure.js';

const value = (cell: string, measure: 'count' | 'change' | 'amount' = 'count') =>
  readFigure(cell, measure).value;

test.each([
  ['0', 0],
  [' 12\n', 12],
  ['１２', 12],
  ['1,234', 1234],
  ['12，345，678', 12345678],
  ['73802895', 73802895],
  ['22件', 22],
  ['5.0', 5],
  ['22（其中修订16件）', { value: 22, note: '其中修订16件' }],
  ['22 (其中修订 16 件)', { value: 22, note: '其中修订16件' }],
  ['22\n（其中修订16件）', { value: 22, note: '其中修订16件' }],
  ['55，含自然失效29件', { value: 55, note: '含自然失效29件' }],
  ['3①', 3],
  ['3[1]', 3],
  ['', null],
  ['\u00a0\u3000', null],
])('a count %j', (cell, expected) => {
  expect(value(cell)).toEqual(expected);
});

test.each([
  '/',
  '—',
  '-',
  '无',
  '零',
  '减3',
  '-3',
  '12.5',
  '1,23',
  '2 1',
  '96171.6',
  '约20',
  '3元',
  '99999999999999999',
])('no count: %j is kept as it is and never made a number', (cell) => {
  expect(readFigure(cell, 'count')).toEqual({ kind: 'words', value: { value: null, raw: cell } });
});

test.each([
  ['减3', -3],
  ['-18', -18],
  ['－15', -15],
  ['减少 2', -2],
  ['增5', 5],
  ['+4', 4],
  ['0', 0],
])('a change %j', (cell, expected) => {
  expect(value(cell, 'change')).toBe(expected);
});

test.each([
  ['24252.311082', '24252.311082'],
  ['96171.6', '96171.6'],
  ['0.00', '0.00'],
  ['7545', 7545],
  ['12.5万元', '12.5'],
  ['251000元', { value: '25.1', raw: '251000元' }],
])('an amount in 万元 %j', (cell, expected) => {
  expect(readFigure(cell, 'amount', '万元').value).toEqual(expected);
});

test('an amount without a unit in the form keeps its own; a converted one is remarked on', () => {
  expect(readFigure('73,802,895.90元', 'amount', '元')).toEqual({
    kind: 'figure',
    value: { value: '73802895.90', raw: '73,802,895.90元' },
    remark: 'unit',
  });
  expect(readFigure('25.1万元', 'amount', '元')).toMatchObject({
    value: { value: '251000' },
    remark: 'converted',
  });
  expect(readFigure('251000', 'amount', '万元', '元')).toMatchObject({
    value: { value: '25.1' },
    remark: 'converted',
  });
});

test('labels with numbers are no figures', () => {
  for (const label of ['1.属于国家秘密', '2、重复申请', '三、本年度办理结果', '（一）予以公开', '2022年']) {
    expect([label, looksLikeFigure(label)]).toEqual([label, false]);
  }
  for (const figure of ['0', '/', '22（其中修订16件）', '减3', '1,234.50元']) {
    expect([figure, looksLikeFigure(figure)]).toEqual([figure, true]);
  }
});

test('the decimal point moves exactly', () => {
  expect([
    moveDecimalPoint('251000', -4),
    moveDecimalPoint('1', -4),
    moveDecimalPoint('0.123456', 4),
  ]).toEqual(['25.1', '0.0001', '1234.56']);
});
