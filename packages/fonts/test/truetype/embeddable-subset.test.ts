import { embeddableSubset, type FontFace, vendoredFontSet } from '../../src/index.js';
import { openFonts } from '../../src/supplied/open-fonts.js';
import { sfntTables } from '../../src/truetype/sfnt.js';
import { readFixture, readVendoredFiles } from '../read-assets.js';

const fangsong = vendoredFontSet(readVendoredFiles()).fontFaces.get('fangsong') as FontFace;
const subset = (text: string, face: FontFace = fangsong) => embeddableSubset(face, text);
const fixture = (name: string): FontFace => ({
  ...fangsong,
  bytes: readFixture(name).bytes,
});

test('is a font of the same name with the characters asked for, and a fraction of the size', () => {
  const bytes = subset('公开“2022年”') ?? new Uint8Array();
  const [font] = openFonts(bytes);
  expect(font?.familyName).toBe('XXGK FangSong');
  expect([...(font?.characterSet ?? [])].map((code) => String.fromCodePoint(code)).join('')).toBe(
    '02“”公年开',
  );
  expect(bytes.length).toBeLessThan(fangsong.bytes.length / 10);
});

test('keeps outlines and advances as they are', () => {
  const [whole] = openFonts(fangsong.bytes);
  const [cut] = openFonts(subset('务') ?? new Uint8Array());
  const glyphOf = (font: typeof whole) =>
    font?.glyphForCodePoint('务'.codePointAt(0) ?? 0) as { advanceWidth: number; path: { toSVG(): string } };
  expect(glyphOf(cut).path.toSVG()).toMatch(/^M\d/);
  expect(glyphOf(cut).path.toSVG()).toBe(glyphOf(whole).path.toSVG());
  expect(glyphOf(cut).advanceWidth).toBe(glyphOf(whole).advanceWidth);
});

test('is the same bytes for the same characters in any order', () => {
  expect(subset('公开')).toEqual(subset('开公公'));
});

test('is refused where the licence bits forbid it, and for collections', () => {
  expect(subset('公', fixture('restricted.ttf'))).toBeUndefined();
  expect(subset('公', fixture('songti.ttc'))).toBeUndefined();
  const tables = sfntTables(fangsong.bytes);
  const os2 = tables.get('OS/2')?.byteOffset ?? 0;
  const viewOnly = Uint8Array.from(fangsong.bytes);
  new DataView(viewOnly.buffer).setUint16(os2 - fangsong.bytes.byteOffset + 8, 4);
  expect(subset('公', { ...fangsong, bytes: viewOnly })).toBeUndefined();
});
