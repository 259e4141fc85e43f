import { docxContext } from '../../src/docx-context.js';
import { styleIds } from '../../src/parts/style-ids.js';
import { stylesPart } from '../../src/parts/styles.js';

const context = docxContext({});
context.footnotes.add({ type: 'text', value: '①', footnote: [] });
const xml = stylesPart(context);
const styleOf = (id: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${id}">.*?</w:style>`).exec(xml)?.[0] ?? '';
const allIds = (ids: object): readonly string[] =>
  Object.values(ids).flatMap((id: unknown) => (typeof id === 'string' ? [id] : allIds(id as object)));

test.each(allIds(styleIds))('has the style %s once', (id) => {
  expect(xml.split(`w:styleId="${id}"`)).toHaveLength(2);
});

test('bases styles on styles that exist', () => {
  for (const [, id] of xml.matchAll(/<w:(?:basedOn|next) w:val="([^"]+)"/g))
    expect(styleOf(id ?? '')).not.toBe('');
});

test.each([1, 2, 3, 4])('puts heading %i in the navigation pane, with what follows it', (level) => {
  const style = styleOf(`Heading${level}`);
  expect(style).toContain(`<w:name w:val="heading ${level}"/>`);
  expect(style).toContain(`<w:outlineLvl w:val="${level - 1}"/>`);
  expect(style).toContain('<w:keepNext/>');
});

test('sets body text 22 lines by 28 characters', () => {
  const style = styleOf('GongwenBody');
  expect(style).toContain('<w:spacing w:before="0" w:after="0" w:line="579" w:lineRule="exact"/>');
  expect(style).toContain('<w:ind w:firstLineChars="200" w:firstLine="628"/>');
  expect(style).toContain('<w:spacing w:val="-6"/><w:sz w:val="32"/>');
});

test('leaves text off the grid, for lines and for characters', () => {
  expect(xml).toContain('<w:pPrDefault><w:pPr><w:snapToGrid w:val="0"/></w:pPr></w:pPrDefault>');
  expect(styleOf('Normal')).toContain('<w:rPr><w:snapToGrid w:val="0"/>');
});

test.each([
  ['Title', '方正小标宋简体'],
  ['Heading1', '黑体'],
  ['Heading2', '楷体_GB2312'],
  ['GongwenBody', '仿宋_GB2312'],
  ['GongwenRunInHeading2', '楷体_GB2312'],
  ['GongwenTableHeader', '黑体'],
  ['Footer', '宋体'],
])('sets %s in %s', (id, font) => {
  const fonts = `w:hint="eastAsia" w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"`;
  expect(styleOf(id)).toContain(`<w:rFonts ${fonts}/>`);
});

test('does not squeeze the title', () => {
  expect(styleOf('Title')).not.toContain('<w:spacing w:val');
});

test('aligns cells by what they are', () => {
  expect(styleOf('GongwenTableHeader')).toContain('<w:jc w:val="center"/>');
  expect(styleOf('GongwenTableLabel')).toContain('<w:jc w:val="left"/>');
  expect(styleOf('GongwenTableFigure')).toContain('<w:jc w:val="center"/>');
});

test('puts page numbers one character from the outer edge', () => {
  expect(styleOf('GongwenOddPageNumber')).toContain('<w:ind w:right="320"/><w:jc w:val="right"/>');
  expect(styleOf('GongwenEvenPageNumber')).toContain('<w:ind w:left="320"/><w:jc w:val="left"/>');
});

test.each(['GongwenTable', 'GongwenTurnedTable', 'GongwenDenseTable', 'GongwenTextTable'])(
  'tables in %s have half a point inside, one point on the frame',
  (id) => {
    const sizes = (side: string) =>
      new RegExp(`<w:${side} w:val="single" w:sz="(\\d+)"`).exec(styleOf(id))?.[1];
    expect(['top', 'left', 'bottom', 'right'].map(sizes)).toEqual(['8', '8', '8', '8']);
    expect(['insideH', 'insideV'].map(sizes)).toEqual(['4', '4']);
  },
);
