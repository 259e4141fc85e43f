import { inflateSync } from 'node:zlib';
import { writePalettePng } from '../../src/gallery/palette-png.js';

test('black, white and red stay what they are, one byte a dot', () => {
  const png = Buffer.from(
    writePalettePng({ width: 3, height: 1, pixels: Uint8Array.of(0, 0, 0, 255, 255, 255, 255, 0, 0) }),
  );
  const palette = png.subarray(png.indexOf('PLTE') + 4);
  const start = png.indexOf('IDAT') + 4;
  const rows = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
  const colours = [...rows.subarray(1)].map((index) => [...palette.subarray(3 * index, 3 * index + 3)]);
  expect(colours).toEqual([
    [0, 0, 0],
    [255, 255, 255],
    [255, 0, 0],
  ]);
});
