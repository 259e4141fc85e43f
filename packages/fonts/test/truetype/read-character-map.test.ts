import { type OpenedFont, openFonts } from '../../src/supplied/open-fonts.js';
import { fontTables } from '../../src/truetype/font-tables.js';
import { glyphLookup } from '../../src/truetype/read-character-map.js';
import { readFixture, readVendoredFiles } from '../read-assets.js';

const words = (...values: readonly number[]): number[] =>
  values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]);
const longs = (...values: readonly number[]): number[] =>
  values.flatMap((value) => words(value >>> 16, value & 0xffff));

/** A `cmap` of subtables, each with its platform and encoding. */
function cmap(
  ...subtables: readonly (readonly [platform: number, encoding: number, bytes: number[]])[]
): Uint8Array {
  let at = 4 + 8 * subtables.length;
  const records = subtables.flatMap(([platform, encoding, bytes]) => {
    const record = [...words(platform, encoding), ...longs(at)];
    at += bytes.length;
    return record;
  });
  return Uint8Array.from([
    ...words(0, subtables.length),
    ...records,
    ...subtables.flatMap(([, , bytes]) => bytes),
  ]);
}

const format6 = (first: number, ...glyphs: readonly number[]): number[] =>
  words(6, 10 + 2 * glyphs.length, 0, first, glyphs.length, ...glyphs);
const groups = (format: number, ...values: readonly number[]): number[] => [
  ...words(format, 0),
  ...longs(16 + 4 * values.length, 0, values.length / 3, ...values),
];
const glyphs = (table: Uint8Array, ...codes: readonly number[]) =>
  codes.map(glyphLookup(table) ?? (() => -1));

test.each([
  [
    '0',
    [...words(0, 262, 0), ...Array.from({ length: 256 }, (_, code) => (code === 65 ? 7 : 0))],
    [0, 7, 0, 0],
  ],
  ['6', format6(65, 7, 8), [0, 7, 8, 0]],
  ['10', [...words(10, 0), ...longs(24, 0, 65, 2), ...words(7, 8)], [0, 7, 8, 0]],
  ['12', groups(12, 65, 66, 7), [0, 7, 8, 0]],
  ['13', groups(13, 65, 66, 7), [0, 7, 7, 0]],
])('reads format %s', (_, bytes, expected) => {
  expect(glyphs(cmap([0, 3, bytes]), 64, 65, 66, 256)).toEqual(expected);
});

test('reads glyphs of format 4 that are listed, and none that a damaged table has behind its end', () => {
  const head = words(4, 40, 0, 4, 0, 0, 0);
  const body = words(67, 0xffff, 0, 65, 0xffff, 5, 1, 4, 0, 2, 0);
  expect(glyphs(cmap([3, 1, [...head, ...body]]), 64, 65, 66, 67, 68)).toEqual([0, 7, 0, 0, 0]);
});

test('prefers the subtable for all of Unicode, and passes one by whose format has no characters', () => {
  const basic = format6(65, 1);
  expect(glyphs(cmap([0, 3, basic], [3, 10, groups(12, 65, 65, 2)]), 65)).toEqual([2]);
  expect(glyphs(cmap([0, 3, basic], [3, 1, format6(65, 3)]), 65)).toEqual([3]);
  expect(glyphs(cmap([0, 4, words(14, 0)], [0, 3, basic]), 65)).toEqual([1]);
});

test('knows no glyphs by other codes than those of Unicode', () => {
  expect(glyphLookup(cmap([1, 0, format6(65, 1)]))).toBeUndefined();
  expect(glyphLookup(cmap([3, 0, format6(65, 1)]))).toBeUndefined();
});

test('agrees with fontkit on the characters of whole fonts', () => {
  const files = [...Object.values(readVendoredFiles()), readFixture('songti.ttc').bytes];
  for (const file of files) {
    const [font] = openFonts(file) as [OpenedFont, ...OpenedFont[]];
    const lookUp = glyphLookup(fontTables(file).get('cmap') ?? new Uint8Array());
    const codes = font.characterSet.filter((_, index) => index % 16 === 0);
    const expected = codes.map((code) => (font.glyphForCodePoint(code) as unknown as { id: number }).id);
    expect(codes.map((code) => lookUp?.(code))).toEqual(expected);
  }
});
