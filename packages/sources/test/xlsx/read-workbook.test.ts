import { refusal } from '../../src/container/input-problem.js';
import { openZip } from '../../src/container/open-zip.js';
import { readWorkbook } from '../../src/xlsx/read-workbook.js';
import {
  cellAt,
  figureTextAt,
  struckNotes,
  textAt,
  type Workbook,
  type WorkbookSheet,
} from '../../src/xlsx/workbook.js';
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
    expect(staleSums).toEqual([{ sheet: '表', cell: 'C3', row: 2, column: 2, stored: '9', computed: '3' }]);
  });

  test('formulas that go round end', () => {
    expect(cellAt(firstSheet({ 表: rowsXml([['=SUM(A1:B1)', 1]]) }), 0, 0)?.isUnread).toBe(true);
  });
});

describe('formulas without a stored result', () => {
  const computed = (formula: string, ...cells: (string | number)[]) =>
    cellAt(
      firstSheet({ 表: rowsXml([[...cells, `=${formula}`]]), 他: rowsXml([[40, '甲']]) }),
      0,
      cells.length,
    );

  test.each([
    ['20+7', '27'],
    ['A1-2', '5'],
    ['ROUND(7.4,0)', '7'],
    ['-A1+B1*2', '9'],
    ['(A1+B1)/3', '5'],
    ['SUM(A1:B1,10)', '25'],
    ['A1*50%', '3.5'],
    ['他!A1+1', '41'],
    ["'他'!B1", '甲'],
    ['MAX(A1,B1)', '8'],
    ['0.1+0.2', '0.3'],
  ])('%s is %s', (formula, result) => {
    expect(computed(formula, 7, 8)?.text).toBe(result);
  });

  test.each([
    'IF(A1>1,1,0)',
    'A1/0',
    'VLOOKUP(A1,B1:B1,1)',
    'A1&amp;"件"',
    '无!A1',
    'SUM(A1:A90000)',
    'A1+',
    '他!B1+1',
  ])('%s cannot be computed, and its cell is not blank', (formula) => {
    expect(computed(formula, 7, 8)).toMatchObject({ text: '', isUnread: true });
  });

  test('of blank cells are blank; those of cells that cannot be computed are not', () => {
    const rows = [['', '=A1', '=A1+A1', '=IF(A1=1,1,2)', '=SUM(D1:D1)+1']];
    const sheet = firstSheet({ 表: rowsXml(rows) });
    expect([1, 2].map((column) => cellAt(sheet, 0, column)?.isUnread)).toEqual([undefined, undefined]);
    expect(cellAt(sheet, 0, 4)?.isUnread).toBe(true);
    expect(figureTextAt(sheet, 0, 3)).toBe('=IF(A1=1,1,2)');
  });

  test('that cells share move along with them', () => {
    const cells =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><f t="shared" ref="C1:C2" si="0">A1+$B$1</f></c></row>' +
      '<row r="2"><c r="A2"><v>5</v></c><c r="C2"><f t="shared" si="0"/></c></row>';
    const sheet = firstSheet({ 表: `<sheetData>${cells}</sheetData>` });
    expect([textAt(sheet, 0, 2), textAt(sheet, 1, 2)]).toEqual(['3', '7']);
  });
});

test('numbers typed as words count as they are read', () => {
  const rows = [['1,430', '４３３', '22（其中修订16件）', '无', '=SUM(A1:D1)']];
  expect(textAt(firstSheet({ 表: rowsXml(rows) }), 0, 4)).toBe('1885');
  const unclear = firstSheet({ 表: rowsXml([['12 34', 1, '=SUM(A1:B1)']]) });
  expect(cellAt(unclear, 0, 2)?.isUnread).toBe(true);
});

test('words that are struck through are no part of a cell', () => {
  const strings = '<si><r><rPr><strike/></rPr><t>9</t></r><r><t>7</t></r></si>';
  const styles = '<fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>';
  const sheet = firstSheet(
    { 表: row('<c r="A3" t="s"><v>0</v></c><c r="B3" s="1"><v>5</v></c>') },
    { strings, styles },
  );
  expect([textAt(sheet, 2, 0), textAt(sheet, 2, 1)]).toEqual(['7', '']);
  expect(struckNotes(sheet).map(({ text, place }) => [text, place.column])).toEqual([
    ['9', 1],
    ['5', 2],
  ]);
});

test('a workbook that is no XML is damaged', () => {
  expect(() => firstSheet({ 表: '<sheetData>' })).toThrow('damaged');
});
