import { editionIds, editionSpec, formulasOf, listColumns } from '@xxgk/model';
import { columnLetters } from '../../src/cell-reference.js';
import { writeListForm } from '../../src/index.js';
import { cellXml, partsOf } from '../support/workbook-parts.js';

const sheetOf = (bytes: Uint8Array): string => partsOf(bytes)['xl/worksheets/sheet1.xml'] ?? '';
const FIRST_ROW = 7;

test('same options, same bytes', () => {
  const options = { edition: '2021', year: 2025, organs: ['示例区档案局'] } as const;
  expect(writeListForm(options).bytes).toEqual(writeListForm(options).bytes);
});

test.each(editionIds)('edition %s: a column for every input under the labels of the form', (edition) => {
  const sheet = sheetOf(writeListForm({ edition }).bytes);
  for (const { headers } of listColumns(editionSpec(edition)))
    for (const header of headers.filter((each) => each !== '')) expect(sheet).toContain(`>${header}<`);
  const rows = [3, 4, 5, 6].map(
    (row) => new RegExp(`<row r="${row}"[^>]*>(.*?)</row>`, 'u').exec(sheet)?.[1],
  );
  const cells = rows.map((row) => row?.match(/<c /gu)?.length);
  expect(new Set(cells)).toEqual(new Set([listColumns(editionSpec(edition)).length + 1]));
});

test('headers and names stay in view, organs and year stand in their rows', () => {
  const sheet = sheetOf(writeListForm({ edition: '2021', year: 2025, organs: ['甲局', '乙局'] }).bytes);
  expect(sheet).toContain('<pane xSplit="2" ySplit="6" topLeftCell="C7" activePane="bottomRight"');
  expect(cellXml(sheet, `A${FIRST_ROW + 1}`)).toContain('乙局');
  expect(cellXml(sheet, `D${FIRST_ROW}`)).toContain('<v>2025</v>');
  expect(cellXml(sheet, `D${FIRST_ROW + 2}`)).not.toContain('<v>');
});

test('each row checks the balance of every kind of applicant over its inputs', () => {
  const sheet = sheetOf(writeListForm({ edition: '2021' }).bytes);
  const columns = listColumns(editionSpec('2021')).map(({ path }) => path);
  const letters = (path: string) =>
    columnLetters(columns.indexOf(path) + (columns.indexOf(path) > 0 ? 1 : 0));
  const formula = /<f>(.*?)<\/f>/u.exec(cellXml(sheet, `B${FIRST_ROW}`))?.[1] ?? '';
  const received = letters('applications.newlyReceived.naturalPerson');
  const over = letters('applications.carriedOver.naturalPerson');
  expect(formula).toContain(`SUM($${received}${FIRST_ROW},$${over}${FIRST_ROW})=SUM(`);
  const outcomes = formulasOf(editionSpec('2021')).find(({ rule }) => rule === 'applications/result-total');
  for (const path of outcomes?.right ?? []) expect(formula).toContain(`$${letters(path)}${FIRST_ROW}`);
  expect(formula.match(/=SUM/gu)).toHaveLength(6);
});

test('inputs are validated by what they measure', () => {
  const validations = sheetOf(writeListForm({ edition: '2019' }).bytes)
    .split('<dataValidation ')
    .slice(1);
  expect(validations.map((each) => /type="(\w+)"/u.exec(each)?.[1])).toEqual([
    'whole',
    'whole',
    'decimal',
    'list',
    'list',
    'whole',
  ]);
  expect(validations[3]).toContain('"人民政府,部门,其他"');
  expect(validations[0]?.length).toBeLessThan(1000);
});
