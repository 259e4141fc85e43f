import { vendoredMetrics } from '../../src/index.js';
import { openFonts } from '../../src/supplied/open-fonts.js';
import { readVendoredFiles, typefaces } from '../read-assets.js';

const metrics = vendoredMetrics();
const files = readVendoredFiles();

function fontOf(typeface: (typeof typefaces)[number]) {
  const [font] = openFonts(files[typeface]);
  if (font === undefined) throw new Error(`no font in ${typeface}`);
  return font;
}

function faceOf(id: string) {
  const face = metrics.faces.get(id);
  if (face === undefined) throw new Error(`no face ${id}`);
  return face;
}

const advance = (id: string, character: string) => faceOf(id).advance(character.codePointAt(0) ?? 0);

describe.each(typefaces)('%s', (typeface) => {
  test('has the characters and advances of the font file', () => {
    const font = fontOf(typeface);
    const characters = new Set(font.characterSet.filter((code) => code !== 0xffff)); // cmap end mark
    const wrong: number[] = [];
    for (let code = 0; code < 0x30000; code += 1) {
      const expected = characters.has(code) ? font.glyphForCodePoint(code).advanceWidth / 1000 : undefined;
      if (faceOf(typeface).advance(code) !== expected) wrong.push(code);
    }
    expect(wrong).toEqual([]);
    expect(Math.max(...characters)).toBeLessThan(0x30000);
  });

  test('has the line metrics of the font file', () => {
    const font = fontOf(typeface);
    expect(font).toMatchObject({ unitsPerEm: 1000, ascent: 880, descent: -120 });
    expect(faceOf(typeface)).toMatchObject({ ascent: 0.88, descent: 0.12 });
  });

  test.each([...'—…·‘’“”政府，。（）〔〕《》０％￥※№℃‰×÷±≤≥①'])(
    '%s fills one cell of the grid',
    (character) => {
      expect(advance(typeface, character)).toBe(1);
    },
  );

  test('has half-width digits of one width', () => {
    expect(new Set([...'0123456789'].map((digit) => advance(typeface, digit))).size).toBe(1);
    expect(advance(typeface, '0')).toBeLessThanOrEqual(0.6);
  });

  test('lacks what no face has', () => {
    expect(faceOf(typeface).advance(0x10ffff)).toBeUndefined();
    expect(faceOf(typeface).advance(-1)).toBeUndefined();
  });
});

test('every chain ends with 宋体 and names existing faces', () => {
  expect(metrics.chains).toEqual({
    fangsong: ['fangsong', 'kaiti', 'songti'],
    kaiti: ['kaiti', 'songti'],
    heiti: ['heiti', 'songti'],
    songti: ['songti'],
    xiaobiaosong: ['xiaobiaosong', 'songti'],
  });
  expect([...metrics.faces.keys()]).toEqual(typefaces);
});

test.each(['堃', '镕', '喆', '𬭎', '𫖯', '㎡'])(
  '仿宋 lacks %s, and a face of its chain has it',
  (character) => {
    expect(advance('fangsong', character)).toBeUndefined();
    expect(advance('songti', character)).toBe(1);
  },
);
