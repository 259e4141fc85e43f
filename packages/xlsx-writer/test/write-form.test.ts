import { blankReport, editionIds, editionSpec, formSheets, formulasOf } from '@xxgk/model';
import { writeForm } from '../src/index.js';
import { filledReport } from './support/filled-report.js';
import { cellXml, partsOf } from './support/workbook-parts.js';

const SHEETS = Object.keys(formSheets);
const sheetOf = (bytes: Uint8Array, id: keyof typeof formSheets): string =>
  partsOf(bytes)[`xl/worksheets/sheet${SHEETS.indexOf(id) + 1}.xml`] ?? '';

const form = (figures: Readonly<Record<string, unknown>> = {}, more: object = {}): Uint8Array =>
  writeForm(filledReport(figures, more)).bytes;

test('same report, same bytes', () => {
  expect(form()).toEqual(form());
});

test.each(editionIds)('edition %s: a blank form has all labels of the edition and no figure', (id) => {
  const edition = editionSpec(id);
  const { bytes } = writeForm(blankReport(id, edition.firstYear, { name: '', kind: 'department' }));
  for (const { rows, columns, clause } of edition.disclosure) {
    for (const { label } of [...rows, ...columns])
      expect(sheetOf(bytes, 'disclosure')).toContain(`>${label}<`);
    expect(sheetOf(bytes, 'disclosure')).toContain(clause);
  }
  expect(sheetOf(bytes, 'applications')).toContain('（本列数据的勾稽关系为');
  expect(cellXml(sheetOf(bytes, 'applications'), 'D6')).toMatch(/\/>$/u);
});

test.each(['=HYPERLINK("http://x.example")', '+1', '-1', '@SUM(1)', '\t=1+1', '＝1'])(
  'text that begins like a formula stays text, and quoted when it is edited: %j',
  (text) => {
    const bytes = form({}, { organ: { name: text, kind: 'department' }, problems: text });
    const parts = partsOf(bytes);
    const cells = Object.values(parts).flatMap((part) => part.match(/<c [^>]*?(?:\/>|>.*?<\/c>)/gsu) ?? []);
    const looks =
      /<cellXfs.*<\/cellXfs>/su.exec(parts['xl/styles.xml'] ?? '')?.[0].match(/<xf [^>]*>/gu) ?? [];
    const holding = cells.filter((cell) => /<t [^>]*>\s*[=+\-@＝]/u.test(cell));
    expect(holding.length).toBeGreaterThanOrEqual(2);
    for (const cell of holding) {
      expect(cell).toContain('t="inlineStr"');
      expect(looks[Number(/ s="(\d+)"/u.exec(cell)?.[1])]).toContain('quotePrefix="1"');
    }
    expect(cells.filter((cell) => /<f>[^<]*(?:HYPERLINK|@SUM|http)/u.test(cell))).toEqual([]);
  },
);

describe('sums', () => {
  test('a total is a formula along its row, with its result', () => {
    const sheet = sheetOf(
      form({ 'applications.newlyReceived.commercial': 3, 'applications.newlyReceived.total': 3 }),
      'applications',
    );
    expect(cellXml(sheet, 'J6')).toContain('<f>SUM(D6:I6)</f><v>3</v>');
  });

  test('（七）总计 is a formula down its column', () => {
    expect(cellXml(sheetOf(form(), 'applications'), 'D29')).toContain('<f>SUM(D8:D28)</f>');
  });

  test('a total that is not the sum of its parts stays the number that was given, and the check says so', () => {
    const bytes = form({ 'applications.newlyReceived.total': 5, 'applications.carriedForward.total': 5 });
    const sheet = sheetOf(bytes, 'applications');
    expect(cellXml(sheet, 'J6')).toContain('<v>5</v>');
    expect(cellXml(sheet, 'J6')).not.toContain('<f>');
    expect(cellXml(sheet, 'A2')).toContain(
      '有2处不符。一、本年新收政府信息公开申请数量：“总计”为5，另一边为0',
    );
    expect(cellXml(sheetOf(form(), 'applications'), 'A2')).toContain('全部相符');
  });

  test('every formula of the edition is checked, and marks its cells', () => {
    const bytes = form();
    const formulas = formulasOf(editionSpec('2021'));
    expect(sheetOf(bytes, 'checks').match(/"相符"/gu)).toHaveLength(formulas.length);
    const marks = (['disclosure', 'applications', 'proceedings'] as const).flatMap(
      (id) => sheetOf(bytes, id).match(/<cfRule /gu) ?? [],
    );
    expect(marks).toHaveLength(formulas.length + 3);
  });
});

describe('cells keep what was written', () => {
  test('a note stands behind its number, which stays a number', () => {
    const bytes = form({ 'disclosure.regulations.made': { value: 22, note: '其中修订16件' } });
    expect(cellXml(sheetOf(bytes, 'disclosure'), 'B5')).toContain('<v>22</v>');
    expect(partsOf(bytes)['xl/styles.xml']).toContain('General&quot;（其中修订16件）&quot;');
  });

  test.each([
    ['24252.311082', '<v>24252.311082</v>'],
    ['7730.280', '<t xml:space="preserve">7730.280</t>'],
    ['1234567890123456.7', '<t xml:space="preserve">1234567890123456.7</t>'],
  ])('an amount of %s is a number only where a spreadsheet keeps all its digits', (amount, xml) => {
    expect(cellXml(sheetOf(form({ 'disclosure.fees.amount': amount }), 'disclosure'), 'B16')).toContain(xml);
  });

  test('nothing a person wrote becomes a formula or markup', () => {
    const bytes = form({}, { other: '=HYPERLINK("http://x","点这里")\n<b>&\u0001' });
    const prose = sheetOf(bytes, 'prose');
    expect(prose).not.toContain('<f>');
    expect(prose).toContain('=HYPERLINK("http://x"');
    expect(prose).toContain('&lt;b&gt;&amp;<');
  });
});

test('inputs are validated: whole numbers from 0, amounts from 0, choices from a list', () => {
  const bytes = form();
  expect(sheetOf(bytes, 'applications')).toMatch(
    /<dataValidation type="whole" operator="greaterThanOrEqual"[^>]*sqref="D6:I6 /u,
  );
  expect(sheetOf(bytes, 'disclosure')).toContain('type="decimal"');
  expect(sheetOf(bytes, 'basics')).toContain('<formula1>"人民政府,部门,其他"</formula1>');
});
