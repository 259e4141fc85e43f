import { deflateSync as zlibSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { isCountedData, openSource, readLimits, sheetTable } from '../src/index.js';
import { pdfOf, refusalOf } from './hostile-parts.js';

const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const RELATIONS = `<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>`;

function docxOf(body: string): Uint8Array {
  const types = `<Types><Override PartName="/word/document.xml" ContentType="${OFFICE}wordprocessingml.document.main+xml"/></Types>`;
  return zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(RELATIONS),
    'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`),
  });
}

function odtOf(body: string): Uint8Array {
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<office:d><office:body><office:text>${body}</office:text></office:body></office:d>`,
    ),
  });
}

const REFUSED = '数量或层次多得不合理';
const many = (piece: string, count: number): string => piece.repeat(count);

describe('places are counted before a grid is made', () => {
  test.each([
    ['html', strToU8(`<html><table>${many('<tr><td colspan=1000 rowspan=65534>1</td></tr>', 200)}</table>`)],
    [
      'odt, rows',
      odtOf(
        `<table:table>${many('<table:table-row table:number-rows-repeated="1e9"/>', 5001)}</table:table>`,
      ),
    ],
    [
      'odt, cells',
      odtOf(
        `<table:table>${many('<table:table-row table:number-rows-repeated="90"><table:table-cell table:number-columns-repeated="90"/></table:table-row>', 70)}</table:table>`,
      ),
    ],
    ['rtf', strToU8(`{\\rtf1 \\trowd${many('\\cellx9', 100)}${many('\\cell\\row', 5000)}}`)],
    [
      'docx',
      docxOf(
        `<w:tbl>${many('<w:tr><w:tc><w:tcPr><w:gridSpan w:val="9e9"/></w:tcPr></w:tc></w:tr>', 6000)}</w:tbl>`,
      ),
    ],
  ])('%s', async (_, bytes) => {
    expect(await refusalOf(bytes)).toContain(REFUSED);
  });

  test('merged areas of a sheet', () => {
    const merge = { firstRow: 0, lastRow: 9999, firstColumn: 0, lastColumn: 9 };
    const sheet = {
      name: 'a',
      isHidden: false,
      hidden: { rows: [], columns: [] },
      rows: new Map(),
      merges: Array.from({ length: 60 }, () => merge),
    };
    expect(() => sheetTable(sheet, merge, 1)).toThrow('limits');
    expect(() => sheetTable({ ...sheet, merges: [] }, { ...merge, lastRow: 9_999_999 }, 1)).toThrow('limits');
    expect(sheetTable({ ...sheet, merges: [merge] }, { ...merge, lastRow: 5 }, 1).cells).toHaveLength(1);
  });

  test('rows and columns that no sheet has', async () => {
    const workbookOf = (row: string): Uint8Array =>
      zipSync({
        '[Content_Types].xml': strToU8(
          `<Types><Override PartName="/xl/workbook.xml" ContentType="${OFFICE}spreadsheetml.sheet.main+xml"/></Types>`,
        ),
        '_rels/.rels': strToU8(RELATIONS.replace('word/document.xml', 'xl/workbook.xml')),
        'xl/workbook.xml': strToU8(
          '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="s"/></sheets></workbook>',
        ),
        'xl/_rels/workbook.xml.rels': strToU8(
          '<Relationships><Relationship Id="s" Type="x/worksheet" Target="sheet1.xml"/></Relationships>',
        ),
        'xl/sheet1.xml': strToU8(`<worksheet><sheetData>${row}</sheetData></worksheet>`),
      });
    const cell = (name: string): string => `<c r="${name}"><v>1</v></c>`;
    expect(await refusalOf(workbookOf(`<row r="2147483648">${cell('A1')}</row>`))).toContain(REFUSED);
    expect(await refusalOf(workbookOf(`<row r="1">${cell('ZZZ1')}</row>`))).toContain(REFUSED);
    expect(await refusalOf(workbookOf(`<row r="1048576">${cell('XFD1048576')}</row>`))).toBe('read');
  });

  test('spans of any table are read', async () => {
    const row = '<tr><td colspan=3>a</td><td rowspan=2>b</td></tr><tr><td colspan="3">c</td></tr>';
    const source = await openSource(strToU8(`<html><table>${row}</table>`), 'a');
    expect(source.format === 'html' && (await source.read()).blocks[0]).toMatchObject({
      rowCount: 2,
      columnCount: 4,
    });
  });
});

describe('attributes', () => {
  const attributes = (count: number): string =>
    Array.from({ length: count }, (_, at) => ` a${at}="x"`).join('');
  test.each([
    ['html', strToU8(`<html><p${attributes(600)}>`)],
    ['html without quotes', strToU8(`<html><p${attributes(600).replaceAll('"', '')}>`)],
    ['html without values', strToU8(`<html><p${attributes(600).replaceAll('="x"', '/')}>`)],
    ['docx', docxOf(`<w:p${attributes(600)}/>`)],
  ])('%s: too many', async (_, bytes) => {
    expect(await refusalOf(bytes)).toContain(REFUSED);
  });

  test.each([
    ['in a value', `<html><p title="${many('a ', 5000)}">x`],
    ['in many tags', `<html>${many(`<p${attributes(5)}>x</p>`, 500)}`],
    ['in words', `<html><p>${many('1 < 2 ', 2000)}`],
  ])('%s: read', async (_, text) => {
    expect(await refusalOf(strToU8(text))).toBe('read');
  });
});

describe('keys, items and aliases of data', () => {
  test.each([
    ['keys of YAML', Array.from({ length: 21_000 }, (_, at) => `k${at}: 1`).join('\n')],
    ['keys of JSON', `{${Array.from({ length: 21_000 }, (_, at) => `"k${at}":1`).join(',')}}`],
    ['keys of JSON apart', `{${Array.from({ length: 21_000 }, (_, at) => `"k${at}" : 1`).join(' , ')}}`],
    ['merges', `b: &b {x: 1}\n${Array.from({ length: 11_000 }, (_, at) => `k${at}: {<<: *b}`).join('\n')}`],
    ['items', `a:\n${many('  - 1\n', 21_000)}`],
    ['questions', `a: 1\n${many('? b\n', 21_000)}`],
  ])('%s', async (_, text) => {
    expect(isCountedData(strToU8(text))).toBe(false);
    expect(await refusalOf(strToU8(text))).toContain(REFUSED);
  });

  test('data of a report need no guard, documents do', () => {
    expect(
      isCountedData(strToU8(`year: 2025\noverview: |\n${many('  全年公开信息12条，办结申请3件。\n', 900)}`)),
    ).toBe(true);
    expect(isCountedData(strToU8('{"year":2025}'))).toBe(true);
    for (const text of ['<html><p>a: b', '%PDF-1.7', '{\\rtf1 a}', '一、总体情况', ''])
      expect(isCountedData(strToU8(text))).toBe(false);
    expect(isCountedData(docxOf(''))).toBe(false);
  });
});

describe('streams of a PDF', () => {
  const bomb = zlibSync(new Uint8Array(80 * 1024 * 1024), { level: 9 });
  test('one that unpacks beyond the limit, whatever the file calls it', async () => {
    expect(await refusalOf(pdfOf(bomb, '/Filter/FlateDecode'))).toContain(REFUSED);
    expect(await refusalOf(pdfOf(bomb, '/F#69lter 9 0 R'))).toContain(REFUSED);
  });

  test('filters on filters', async () => {
    const twice = zlibSync(zlibSync(bomb));
    expect(await refusalOf(pdfOf(twice, '/Filter[/FlateDecode/FlateDecode/FlateDecode]'))).toContain(REFUSED);
  });

  test('many that are each within the limit', async () => {
    const large = zlibSync(new Uint8Array(60 * 1024 * 1024), { level: 9 });
    const one = pdfOf(large, '/Filter/FlateDecode');
    const all = Uint8Array.from([...one, ...one, ...one, ...one]);
    expect(await refusalOf(all)).toContain(REFUSED);
  });
});

test('the limits are those of this page', () => {
  expect(readLimits).toMatchObject({ places: 500_000, attributes: 500, dataItems: 20_000 });
});
