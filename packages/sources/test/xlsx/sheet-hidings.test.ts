import { parseXmlPart } from '../../src/container/xml.js';
import { cellLooks } from '../../src/xlsx/cell-looks.js';
import { readSheet } from '../../src/xlsx/read-sheet.js';
import { sheetHidings } from '../../src/xlsx/sheet-hidings.js';

const FONTS = '<fonts><font/><font><color rgb="FFFFFFFF"/></font><font><sz val="1"/></font></fonts>';
const FILLS =
  '<fills><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FF000000"/></patternFill></fill></fills>';

/** What one look of cells may hide. */
function hidingsOf(look: string, code = 'General'): readonly string[] {
  const format = `<numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts>`;
  const looks = `<cellXfs>${look}</cellXfs>`;
  return cellLooks(parseXmlPart(`<styleSheet>${format}${FONTS}${FILLS}${looks}</styleSheet>`))[0] ?? [];
}

/** What a sheet with figures in A1 and B2 may hide. */
function hidingsIn(before: string, behind = '', rows = ['', '']): readonly object[] {
  const [first, second] = rows;
  const cells =
    `<sheetData><row r="1" ${first}><c r="A1"><v>1</v></c></row>` +
    `<row r="2" ${second}><c r="B2" t="inlineStr"><is><r><t>甲</t></r><r><rPr><color theme="0"/></rPr><t>乙</t></r></is></c>` +
    '<c r="C2"><v>3</v></c></row></sheetData>';
  const root = parseXmlPart(`<worksheet>${before}${cells}${behind}</worksheet>`);
  const content = readSheet(root, { strings: [], formats: [], dateSystem: '1900' });
  const pale = parseXmlPart('<dxf><font><color rgb="FFFDFDFD"/></font></dxf>');
  return sheetHidings(root, content, { cells: [], conditional: [pale], strings: new Set() });
}

describe('cellLooks', () => {
  it.each([
    'General',
    '@',
    '0',
    '0.00',
    '#,##0',
    '0%',
    '0_ ',
    '0_);\\(0\\)',
    '0;[Red]-0',
    'yyyy&quot;年&quot;m&quot;月&quot;',
    '0&quot;件&quot;',
  ])('has nothing against %s', (code) => {
    expect(hidingsOf('<xf numFmtId="164"/>', code)).toEqual([]);
  });

  it.each([
    '&quot;99&quot;',
    ';;;',
    '0,',
    '&quot;1&quot;0',
    '[White]0',
    '[&gt;5]&quot;7&quot;;0',
    '0;-0;',
    '0;-0;0;',
    '0.00E+00',
    '# ?/?',
    '*x0',
  ])('tells %s', (code) => {
    expect(hidingsOf('<xf numFmtId="164"/>', code)).toEqual(['format']);
  });

  it.each([
    ['white words', '<xf fontId="1"/>', ['colour']],
    ['white words on black', '<xf fontId="1" fillId="1"/>', []],
    ['black words on black', '<xf fillId="1"/>', ['colour']],
    ['tiny words', '<xf fontId="2"/>', ['small']],
    ['repeated words', '<xf><alignment horizontal="fill"/></xf>', ['repeated']],
    ['powers', '<xf numFmtId="11"/>', ['format']],
  ])('tells %s as they are seen', (_, look, expected) => {
    expect(hidingsOf(look)).toEqual(expected);
  });
});

describe('sheetHidings', () => {
  const pale = { what: 'colour', row: 1, column: 1 };

  it('tells words within a cell that are as white as the sheet', () => {
    expect(hidingsIn('')).toEqual([pale]);
  });

  it.each([
    ['a low row', hidingsIn('', '', ['ht="1"', '']), { what: 'row', row: 0 }],
    [
      'a narrow column',
      hidingsIn('<cols><col min="3" max="9" width="0.1"/></cols>'),
      { what: 'column', column: 2 },
    ],
    ['rows that are hidden by default', hidingsIn('<sheetFormatPr zeroHeight="1"/>'), { what: 'row' }],
    [
      'formulas in place of figures',
      hidingsIn('<sheetViews><sheetView showFormulas="1"/></sheetViews>'),
      { what: 'view' },
    ],
    [
      'a merged cell',
      hidingsIn('', '<mergeCells><mergeCell ref="B2:C3"/></mergeCells>'),
      { what: 'merged', row: 1, column: 2 },
    ],
    [
      'a rule for white',
      hidingsIn('', '<conditionalFormatting><cfRule dxfId="0"/></conditionalFormatting>'),
      { what: 'conditional' },
    ],
    ['a drawing', hidingsIn('', '<drawing/>'), { what: 'over' }],
    [
      'words at the head',
      hidingsIn('', '<headerFooter><oddHeader>&amp;C&amp;"宋体"作废</oddHeader></headerFooter>'),
      { what: 'printed' },
    ],
  ])('tells %s', (_, hidings, expected) => {
    expect(hidings.filter((one) => JSON.stringify(one) !== JSON.stringify(pale))).toEqual([expected]);
  });

  it('looks no further where merged cells are without number', () => {
    const many = '<mergeCell ref="A1:C2"/>'.repeat(1000);
    expect(hidingsIn('', `<mergeCells>${many}</mergeCells>`)).toEqual([pale, { what: 'merged' }]);
  });
});
