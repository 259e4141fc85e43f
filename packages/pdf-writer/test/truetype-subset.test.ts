import { inflateSync } from 'node:zlib';
import { FontProgram, fontTables } from '@xxgk/fonts';
import { type EarlierGlyphs, TrueTypeSubset } from '../src/truetype-subset.js';
import { tinyFont } from './helpers/tiny-font.js';

const bytes = tinyFont({ 一: 1, 二: 2, 三: 3, 四: 4 });
const font = new FontProgram(fontTables(bytes));
const earlier: EarlierGlyphs = new Map();

function file(...glyphs: readonly number[]): Uint8Array {
  const cut = new TrueTypeSubset(font, earlier);
  cut.glyphs.push(...glyphs);
  return new Uint8Array(inflateSync(cut.program().bytes));
}

function subset(...glyphs: readonly number[]): FontProgram {
  return new FontProgram(fontTables(file(...glyphs)));
}

it('keeps outlines and metrics of the glyphs asked for, in their order', () => {
  const cut = subset(3, 2);
  expect([0, 1, 2].map((glyph) => cut.metrics(glyph).advance)).toEqual([0, 300, 200]);
  expect(cut.outline(0)).toHaveLength(0);
  expect(Buffer.compare(cut.outline(1), font.outline(3))).toBe(0);
  expect(Buffer.compare(cut.outline(2), font.outline(2))).toBe(0);
  expect(Buffer.from(cut.table('maxp')).readUInt16BE(4)).toBe(3);
});

it('adds the parts of a composite glyph, once, and renumbers them', () => {
  const cut = subset(4, 3, 4);
  expect(Buffer.from(cut.outline(1)).readUInt16BE(12)).toBe(4);
  expect(Buffer.from(cut.outline(3)).readUInt16BE(12)).toBe(4);
  expect(Buffer.compare(cut.outline(4), font.outline(1))).toBe(0);
  expect(Buffer.from(cut.table('maxp')).readUInt16BE(4)).toBe(5);
  expect(Buffer.from(font.outline(4)).readUInt16BE(12)).toBe(1);
});

it('holds only tables that PDF readers use, with right checksums', () => {
  const cut = Buffer.from(file());
  expect([...fontTables(cut).keys()]).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
  let sum = 0;
  for (let at = 0; at < cut.length; at += 4) sum = (sum + cut.readUInt32BE(at)) >>> 0;
  expect(sum).toBe(0xb1b0afba);
});

it('is the same stream for the same glyphs, whether they were deflated before or not', () => {
  for (const glyphs of [
    [3, 2],
    [2, 4, 1],
    [4, 3, 4],
  ]) {
    const fresh = new TrueTypeSubset(font, new Map());
    const cut = new TrueTypeSubset(font, earlier);
    for (const { glyphs: list } of [fresh, cut]) list.push(...glyphs);
    expect(cut.program()).toEqual(fresh.program());
    expect(cut.program()).toMatchObject({ key: 'FontFile2', entries: { Filter: 'FlateDecode' } });
  }
});
