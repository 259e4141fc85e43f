import { formatNumber } from '../../src/docx/number-formats.js';
import { notesOf, numbering, par, readBody, run, styles, textsOf } from './docx-file.js';

test.each([
  ['upperRoman', ['I', 'IV', 'XXVII']],
  ['lowerRoman', ['i', 'iv', 'xxvii']],
  ['upperLetter', ['A', 'D', 'AA']],
  ['decimalZero', ['01', '04', '27']],
  ['ideographTraditional', ['甲', '丁', '27']],
  ['ideographZodiac', ['子', '卯', '27']],
  ['chineseLegalSimplified', ['壹', '肆', '贰拾柒']],
  ['ideographLegalTraditional', ['壹', '肆', '貳拾柒']],
  ['chineseCounting', ['一', '四', '二十七']],
  ['ideographDigital', ['一', '四', '二七']],
  ['decimalEnclosedParen', ['⑴', '⑷', '(27)']],
  ['decimalEnclosedFullstop', ['⒈', '⒋', '27.']],
  ['decimalEnclosedCircle', ['①', '④', '㉗']],
  ['decimalFullWidth', ['１', '４', '２７']],
])('%s', (format, shown) => {
  expect([1, 4, 27].map((value) => formatNumber(value, format))).toEqual(shown);
});

test('numbers in words beyond a hundred', () => {
  const shown = [10, 11, 20, 101, 110, 1000].map((value) => formatNumber(value, 'chineseCounting'));
  expect(shown).toEqual(['十', '十一', '二十', '一百零一', '一百一十', '一千']);
});

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const kind = (id: number, inside: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${inside}</w:abstractNum>`;
const list = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const item = (id: number, at = 0, text = '项', mark = ''): string =>
  par(
    text === '' ? '' : run(text),
    `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr><w:rPr>${mark}</w:rPr>`,
  );
const shown = async (body: string, part: string): Promise<string> =>
  textsOf(await readBody(body, numbering(part))).join(' ');

test('a list that only names a style of lists is that list', async () => {
  const part =
    kind(1, '<w:numStyleLink w:val="S"/>') +
    kind(2, `<w:styleLink w:val="S"/>${level(0, 'chineseCounting', '（%1）')}`) +
    list(5, 1);
  expect(await shown(item(5) + item(5), part)).toBe('（一）项 （二）项');
});

test('legal levels show decimals throughout', async () => {
  const part =
    kind(1, level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')) + list(5, 1);
  expect(await shown(item(5) + item(5, 1) + item(5) + item(5, 1), part)).toBe('一、项 1.1项 二、项 2.1项');
});

test('a list that begins anew does so once; another goes on', async () => {
  const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  const part = kind(1, level(0, 'decimal', '%1.')) + list(5, 1) + list(6, 1, anew) + list(7, 1);
  expect(await shown(item(5) + item(5) + item(6) + item(6) + item(7), part)).toBe('1.项 2.项 1.项 2.项 3.项');
});

test('levels of a list may be its own, and may go on counting', async () => {
  const own = `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '%1.')}</w:lvlOverride>`;
  expect(await shown(item(5) + item(5), kind(1, level(0, 'decimal', '%1.')) + list(5, 1, own))).toBe(
    'I.项 II.项',
  );
  const goesOn =
    kind(1, level(0, 'decimal', '%1.') + level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>')) +
    list(5, 1);
  expect(await shown(item(5) + item(5, 1) + item(5) + item(5, 1), goesOn)).toBe('1.项 1)项 2.项 2)项');
});

test('empty paragraphs are counted, those with a hidden mark are not', async () => {
  const part = kind(1, level(0, 'decimal', '%1.')) + list(5, 1);
  expect(await shown(item(5) + item(5, 0, '') + item(5), part)).toBe('1.项 3.项');
  expect(await shown(item(5) + item(5, 0, '', '<w:vanish/>') + item(5), part)).toBe('1.项 2.项');
});

test('a level that belongs to a paragraph style', async () => {
  const part = numbering(
    kind(1, level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2', '<w:pStyle w:val="h2"/>')) + list(5, 1),
  );
  const sheet = styles(
    '<w:style w:type="paragraph" w:styleId="h2"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>',
  );
  const document = await readBody(item(5) + par(run('节'), '<w:pStyle w:val="h2"/>'), { ...part, ...sheet });
  expect(textsOf(document)).toEqual(['1.项', '1.1节']);
});

test('a format that is not known is told once', async () => {
  const part = kind(1, level(0, 'hebrew1', '%1.')) + list(5, 1);
  expect(notesOf(await readBody(item(5) + item(5), numbering(part)))).toEqual(['not-read numFmt hebrew1']);
});

test('a point of a list is told from a numbered paragraph; its mark is none of its words', async () => {
  const part = numbering(
    kind(1, level(0, 'bullet', '·')) + kind(2, level(0, 'decimal', '%1.')) + list(1, 1) + list(2, 2),
  );
  const { blocks } = await readBody(item(1) + item(2), part);
  expect(blocks).toMatchObject([{ text: '项', isPoint: true }, { text: '1.项' }]);
  expect(blocks[1]).not.toHaveProperty('isPoint');
});
