import { placeCells } from '@xxgk/document';
import { blankReport, composeTable, editionSpec, figureAt, figureSpecs, type TableId } from '@xxgk/model';
import { readReport } from '../../src/index.js';
import { makeWorkbook, rowsXml } from './make-workbook.js';

const TABLES: readonly TableId[] = ['disclosure', 'applications', 'proceedings'];
const HEADINGS = [
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
];
const report = blankReport('2021', 2022, { name: '示例区档案局', kind: 'department' });

/** A figure for each path: 1, 2, 3 … */
const figures = new Map(figureSpecs(editionSpec('2021')).map(({ path }, index) => [path, index + 1]));

/** A table as rows of words, each merged cell in its first place. */
function rowsOf(id: TableId): (string | number)[][] {
  const table = composeTable[id](report);
  const rows = table.rows.map(() => table.columnWeights.map((): string | number => ''));
  for (const { cell, row, column } of placeCells(table)) {
    const line = rows[row];
    if (line) line[column] = (cell.path === undefined ? undefined : figures.get(cell.path)) ?? cell.text;
  }
  return rows;
}

const PROSE = [
  ['示例区档案局2022年政府信息公开工作年度报告'],
  ['一、总体情况'],
  [
    '全年按时更新各栏目，及时回应来信来电，没有发生责任追究，工作考核和社会评议按计划完成，各项制度得到落实，全年没有收到投诉。',
  ],
];

test.each([
  [
    'one sheet',
    { 报告: rowsXml([...PROSE, ...TABLES.flatMap((id, index) => [[HEADINGS[index] ?? ''], ...rowsOf(id)])]) },
  ],
  [
    'a sheet each',
    Object.fromEntries([
      ['文字', rowsXml(PROSE)],
      ...TABLES.map((id, index) => [id, rowsXml([[HEADINGS[index] ?? ''], ...rowsOf(id)])] as const),
    ]),
  ],
])('the tables copied into %s', async (_name, sheets) => {
  const { input, provenance } = await readReport(makeWorkbook(sheets), 'a.xlsx');
  for (const [path, value] of figures) expect([path, figureAt(input as object, path)]).toEqual([path, value]);
  expect(provenance.find(({ path }) => path === 'disclosure.fees.amount')?.place).toMatchObject({
    column: 2,
  });
  expect(input).toMatchObject({ year: 2022, organ: { name: '示例区档案局' } });
});

test('rows and columns that a sheet hides are read, and named', async () => {
  const all = rowsXml([...PROSE, ...TABLES.flatMap((id, index) => [[HEADINGS[index] ?? ''], ...rowsOf(id)])]);
  const hidden = all
    .replace('<row>', '<row hidden="1">')
    .replace('<sheetData>', '<cols><col min="4" max="5" hidden="1"/></cols><sheetData>');
  const { input, findings } = await readReport(makeWorkbook({ 报告: hidden }), 'a.xlsx');
  for (const [path, value] of figures) expect([path, figureAt(input as object, path)]).toEqual([path, value]);
  const told = findings.filter(({ ruleId }) => ruleId === 'reader/cells-hidden');
  expect(told.map(({ message }) => message)).toEqual([
    '工作表“报告”隐藏了第1行和D、E列，其中的内容照样读取了。',
  ]);
});

test('a hidden sheet is not read, and named', async () => {
  const all = rowsXml([...PROSE, ...TABLES.flatMap((id, index) => [[HEADINGS[index] ?? ''], ...rowsOf(id)])]);
  const workbook = makeWorkbook({ 报告: all, 底稿: rowsXml([['一', 5]]) }, { 底稿: 'hidden' });
  const { findings } = await readReport(workbook, 'a.xlsx');
  expect(findings.map(({ message }) => message)).toContain('工作表“底稿”是隐藏的，没有读取。');
});
