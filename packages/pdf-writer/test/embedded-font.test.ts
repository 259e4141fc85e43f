import { paint } from './helpers/paint.js';
import { entry, references } from './helpers/pdf-file.js';
import { line, model, run } from './helpers/samples.js';
import { tinyCompactFont } from './helpers/tiny-compact-font.js';
import { tinyFont } from './helpers/tiny-font.js';

const pages = {
  ...model,
  outline: [],
  pages: [{ width: 600, height: 800, marks: [line({ element: 1 }, run('一二三'))] }],
};
const withFont = (bytes: Uint8Array) => ({
  fonts: { fontFaces: new Map([['song', { id: 'song', bytes }]]) },
});
const fontNamed = (pdf: Awaited<ReturnType<typeof paint>>, kind: string) =>
  pdf.ofType('Font').find(({ text }) => text.includes(`/${kind}`))?.text ?? '';

it('describes the font in thousandths of an em', async () => {
  const pdf = await paint({ pages });
  const [descriptor] = pdf.ofType('FontDescriptor');
  expect(descriptor?.text).toContain('/FontBBox [0 0 900 900]');
  for (const value of [
    'Flags 4',
    'ItalicAngle 0',
    'Ascent 880',
    'Descent -120',
    'CapHeight 880',
    'XHeight 0',
  ])
    expect(descriptor?.text).toContain(`/${value}\n`);
  expect(entry(fontNamed(pdf, 'CIDFontType2'), 'CIDToGIDMap')).toBe('/Identity');
});

it('lists the glyphs in PDF/A-1b alone', async () => {
  const listed = await paint({ pages, options: { conformance: 'PDF/A-1b' } });
  const [descriptor] = listed.ofType('FontDescriptor');
  const set = listed.object(references(entry(descriptor?.text ?? '', 'CIDSet') ?? '')[0]).stream;
  expect([...set]).toEqual([0b11110000]);
  expect((await paint({ pages })).ofType('FontDescriptor')[0]?.text).not.toContain('CIDSet');
});

it('embeds outlines in CFF as such', async () => {
  const pdf = await paint({ pages, options: withFont(tinyCompactFont({ 一: 1, 二: 2, 三: 3 })) });
  const [descriptor] = pdf.ofType('FontDescriptor');
  const file = pdf.object(references(entry(descriptor?.text ?? '', 'FontFile3') ?? '')[0]);
  expect(file.text).toContain('/Subtype /CIDFontType0C');
  expect([...file.stream.subarray(0, 3)]).toEqual([1, 0, 4]);
  expect(entry(fontNamed(pdf, 'CIDFontType0'), 'W')).toBe('[0 [0 100 200 300]]');
});

it('writes more characters than one range of the map for extraction holds', async () => {
  const text = Array.from({ length: 300 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');
  const glyphs = Object.fromEntries(Array.from(text, (character) => [character, 1]));
  const long = { ...pages, pages: [{ width: 600, height: 800, marks: [line({ element: 1 }, run(text))] }] };
  const pdf = await paint({ pages: long, options: withFont(tinyFont(glyphs)) });
  const map = pdf.object(entry(fontNamed(pdf, 'Type0'), 'ToUnicode')).stream.toString();
  expect(map).toContain('2 beginbfrange\n<0000> <00ff> [<0000> <4e00>');
  expect(map).toContain('<0100> <012c> [<4eff>');
});
