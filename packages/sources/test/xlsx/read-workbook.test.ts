import { refusal } from '../../src/container/input-problem.js';
import { openZip } from '../../src/container/open-zip.js';
import { readWorkbook } from '../../src/xlsx/read-workbook.js';
import { cellAt, textAt, type Workbook, type WorkbookSheet } from '../../src/xlsx/workbook.js';
import { makeWorkbook, rowsXml } from './make-workbook.js';

const refuse = refusal('a.xlsx');

function read(...args: Parameters<typeof makeWorkbook>): Workbook {
  return readWorkbook(openZip(makeWorkbook(...args), refuse), refuse);
}

function firstSheet(...args: Parameters<typeof makeWorkbook>): WorkbookSheet {
  const [sheet] = read(...args).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const row = (cells: string): string => `<sheetData><row r="3">${cells}</row></sheetData>`;

test('words of all kinds of cells', () => {
  const cells =
    '<c r="A3" t="s"><v>0</v></c><c r="B3" t="inlineStr"><is><t>甲</t></is></c><c r="C3"><v>12</v></c>' +
    '<c r="D3" t="b"><v>1</v></c><c r="E3" t="e"><v>#REF!</v></c><c r="F3" t="str"><f>X()</f><v>乙</v></c>' +
    '<c r="G3"><v>7730.2799999999997</v></c><c r="H3"><v>1.5E3</v></c>';
  const strings =
    '<si><r><t>丙</t></r><rPh><t>bing</t></rPh><r><t xml:space="preserve"> 丁_x000D_</t></r></si>';
  const sheet = firstSheet({ 表: row(cells) }, { strings });
  const texts = Array.from({ length: 8 }, (_, column) => textAt(sheet, 2, column));
  expect(texts).toEqual(['丙 丁', '甲', '12', 'TRUE', '#REF!', '乙', '7730.28', '1500']);
  expect(cellAt(sheet, 2, 4)?.isError).toBe(true);
});

test('dates of both systems, words of formats, percentages', () => {
  const styles =
    '<numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="171" formatCode="General&quot;（其中修订16件）&quot;"/></numFmts>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="9"/></cellXfs>';
  const cells =
    '<c r="A3" s="1"><v>44944</v></c><c r="B3" s="2"><v>44944.5</v></c><c r="C3" s="3"><v>22</v></c><c r="D3" s="4"><v>0.5</v></c>';
  const texts = (sheet: WorkbookSheet) => [0, 1, 2, 3].map((column) => textAt(sheet, 2, column));
  expect(texts(firstSheet({ 表: row(cells) }, { styles }))).toEqual([
    '2023-01-18',
    '2023-01-18',
    '22（其中修订16件）',
    '50%',
  ]);
  const properties = '<x:workbookPr date1904="1"/>';
  expect(texts(firstSheet({ 表: row(cells) }, { styles, properties }))[0]).toBe('2027-01-19');
});

describe('sums', () => {
  test('a sum without a stored result is computed, sums of sums as well; a sum of blanks is blank', () => {
    const rows = [[1, '22（其中修订16件）', '=SUM(A1:B1)'], ['', '', '=SUM(A2:B2)'], ['=C1+A1']];
    const { sheets, staleSums } = read({ 表: rowsXml(rows) });
    const texts = sheets.flatMap((sheet) => [textAt(sheet, 0, 2), textAt(sheet, 1, 2), textAt(sheet, 2, 0)]);
    expect(texts).toEqual(['23', '', '24']);
    expect(staleSums).toEqual([]);
  });

  test('a stored result that is not the sum is told', () => {
    const cells = '<c r="A3"><v>1</v></c><c r="B3"><v>2</v></c><c r="C3"><f>SUM(A3:B3)</f><v>9</v></c>';
    const { sheets, staleSums } = read({ 表: row(cells) });
    expect(sheets.map((sheet) => textAt(sheet, 2, 2))).toEqual(['3']);
    expect(staleSums).toEqual([{ sheet: '表', cell: 'C3', stored: '9', computed: '3' }]);
  });

  test('formulas that go round end', () => {
    expect(textAt(firstSheet({ 表: rowsXml([['=SUM(A1:B1)', 1]]) }), 0, 0)).not.toBe('');
  });
});

test('a workbook that is no XML is damaged', () => {
  expect(() => firstSheet({ 表: '<sheetData>' })).toThrow('damaged');
});
