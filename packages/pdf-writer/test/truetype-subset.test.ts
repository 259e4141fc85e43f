import { inflateSync } from 'node:zlib';
import { TrueTypeProgram } from '../src/truetype-program.js';
import { deflatedProgram, TrueTypeSubset } from '../src/truetype-subset.js';
import { tinyFont } from './helpers/tiny-font.js';

/** Where the tables of a font file stand, by tag. */
function places(file: Uint8Array): Record<string, { offset: number; length: number }> {
  const buffer = Buffer.from(file);
  const entries = Array.from({ length: buffer.readUInt16BE(4) }, (_, index) =>
    buffer.subarray(12 + 16 * index),
  );
  return Object.fromEntries(
    entries.map((at) => [
      at.toString('latin1', 0, 4),
      { offset: at.readUInt32BE(8), length: at.readUInt32BE(12) },
    ]),
  );
}

const bytes = tinyFont({ 一: 1, 二: 2, 三: 3, 四: 4 });
const font = new TrueTypeProgram(bytes, places(bytes));

function subset(...glyphs: readonly number[]): TrueTypeProgram {
  const cut = new TrueTypeSubset(font);
  cut.glyphs.push(...glyphs);
  const file = cut.encode();
  return new TrueTypeProgram(file, places(file));
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
  const file = Buffer.from(new TrueTypeSubset(font).encode());
  const tables = places(file);
  expect(Object.keys(tables)).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
  let sum = 0;
  for (let at = 0; at < file.length; at += 4) sum = (sum + file.readUInt32BE(at)) >>> 0;
  expect(sum).toBe(0xb1b0afba);
});

it('deflates to itself, also with glyphs that were deflated before and composite ones', () => {
  for (const glyphs of [
    [3, 2],
    [2, 4, 1],
    [4, 3, 4],
  ]) {
    const cut = new TrueTypeSubset(font);
    cut.glyphs.push(...glyphs);
    const file = cut.encode();
    expect([...inflateSync(deflatedProgram(file) ?? new Uint8Array())]).toEqual([...file]);
  }
});

it('knows no deflated form of other bytes', () => {
  expect(deflatedProgram(new Uint8Array(4))).toBeUndefined();
});
