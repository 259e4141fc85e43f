import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { zlibSync } from 'fflate';
import { createSvgDrawer, examinePicture } from '../src/index.js';
import { pngOf } from './samples.js';

const findingsOf = (
  bytes: Uint8Array,
  drawSvg?: Awaited<ReturnType<typeof createSvgDrawer>>,
): readonly string[] =>
  examinePicture(bytes, { name: '图', ...(drawSvg === undefined ? {} : { drawSvg }) }).findings.map(
    ({ ruleId }) => ruleId,
  );

/** A chunk of a PNG, its check sum left zero: what is too large is found before sums are looked at. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  new DataView(bytes.buffer).setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  return bytes;
}

const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const HEAD_BYTES = 33;
const packed = zlibSync(new Uint8Array(12 * 1024 * 1024), { level: 9 });
const named = (...bytes: readonly number[]): Uint8Array =>
  joined(Uint8Array.from([0x78, 0, ...bytes]), packed);

describe('what a PNG unpacks to is counted', () => {
  const png = pngOf(10, 10);
  const withChunk = (type: string, data: Uint8Array): Uint8Array =>
    joined(png.subarray(0, HEAD_BYTES), chunk(type, data), png.subarray(HEAD_BYTES));

  test.each([
    ['profile', 'iCCP', named(0)],
    ['words', 'zTXt', named(0)],
    ['words of the world', 'iTXt', named(1, 0, 0, 0)],
    ['pixels beyond its size', 'IDAT', packed],
  ])('%s', (_, type, data) => {
    expect(findingsOf(withChunk(type, data))).toEqual(['picture/too-complex']);
  });

  test('several profiles together', () => {
    const half = zlibSync(new Uint8Array(5 * 1024 * 1024), { level: 9 });
    const one = chunk('zTXt', joined(Uint8Array.from([0x78, 0, 0]), half));
    const bytes = joined(png.subarray(0, HEAD_BYTES), one, one, png.subarray(HEAD_BYTES));
    expect(findingsOf(bytes)).toEqual(['picture/too-complex']);
  });

  test('a picture as it is made passes', () => {
    expect(findingsOf(pngOf(400, 300))).not.toContain('picture/too-complex');
  });
});

describe('what a drawing takes is counted', () => {
  const draw = createSvgDrawer({
    wasm: readFileSync(createRequire(__filename).resolve('@resvg/resvg-wasm/index_bg.wasm')),
    fonts: [],
    families: { default: 'a', serif: 'a', sansSerif: 'a' },
  });
  const svg = (content: string): Uint8Array =>
    new TextEncoder().encode(
      `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="100">${content}</svg>`,
    );
  const filtered = (steps: string): string =>
    `<filter id="f">${steps}</filter><rect width="300" height="100" filter="url(#f)"/>`;
  const BOX = '<rect width="9" height="9"/>';

  test.each([
    ['noise', filtered('<feTurbulence baseFrequency="0.1" numOctaves="1000000"/>')],
    ['a wide blur', filtered('<feGaussianBlur stdDeviation="100000"/>')],
    ['a wide spread', filtered('<feMorphology operator="dilate" radius="2 90000"/>')],
    ['many steps', filtered('<feGaussianBlur stdDeviation="2"/>'.repeat(60))],
    [
      'many uses',
      `<filter id="f"><feGaussianBlur stdDeviation="2"/></filter>${'<rect width="9" height="9" filter="url(#f)"/>'.repeat(60)}`,
    ],
    ['layers', `<g opacity="0.5">${BOX}${BOX}</g>`.repeat(600)],
    ['shapes', BOX.repeat(120_000)],
  ])('%s', async (_, content) => {
    expect(findingsOf(svg(content), await draw)).toEqual(['picture/too-complex']);
  });

  test('a blurred shadow is drawn', async () => {
    expect(findingsOf(svg(filtered('<feGaussianBlur stdDeviation="3"/>')), await draw)).not.toContain(
      'picture/too-complex',
    );
  });
});
