import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FontProgram, fontTables, vendoredAssets } from '@xxgk/fonts';
import { create } from 'fontkit';
import { describeFont } from '../src/font-description.js';
import { tinyFont } from './helpers/tiny-font.js';

const assets = join(dirname(require.resolve('@xxgk/fonts/package.json')), 'assets');
const describe = (bytes: Uint8Array) => {
  const tables = fontTables(bytes);
  return describeFont(tables, new FontProgram(tables));
};

/** What fontkit reads of the same tables. */
interface Opened {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly italicAngle: number;
  readonly bbox: {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  };
  readonly post: { readonly isFixedPitch: number };
  readonly head: { readonly macStyle: { readonly italic: boolean } };
  readonly 'OS/2': { readonly sFamilyClass: number };
}

it.each(vendoredAssets.map(({ fileName }) => fileName))('says of %s what fontkit says', (fileName) => {
  const bytes = new Uint8Array(readFileSync(join(assets, fileName)));
  const font = create(bytes as Buffer) as unknown as Opened;
  const scale = 1000 / font.unitsPerEm;
  const { minX, minY, maxX, maxY } = font.bbox;
  expect(describe(bytes)).toEqual({
    name: font.postscriptName,
    ascent: font.ascent * scale,
    descent: font.descent * scale,
    capHeight: font.capHeight * scale || font.ascent * scale,
    xHeight: font.xHeight * scale,
    italicAngle: font.italicAngle,
    bounds: [minX, minY, maxX, maxY].map((value) => value * scale),
    isFixedPitch: font.post.isFixedPitch !== 0,
    isItalic: font.head.macStyle.italic,
    familyClass: font['OS/2'].sFamilyClass >> 8,
  });
});

it('takes the ascent for the height of capitals where the font names none', () => {
  expect(describe(tinyFont({ 一: 1 }))).toMatchObject({
    name: 'TinyFont',
    ascent: 880,
    capHeight: 880,
    xHeight: 0,
    familyClass: 0,
  });
});
