import { inflateSync } from 'node:zlib';
import { writePng } from '../../src/pictures/png.js';
import { blankPicture, parsePpm, sideBySide } from '../../src/pictures/ppm.js';

test('a PPM beside a blank page becomes a PNG', () => {
  const red = parsePpm(Buffer.from('P6\n1 2\n255\n\xff\0\0\xff\0\0', 'latin1'));
  const both = sideBySide(red, blankPicture(1, 1), 1);
  expect([both.width, both.height]).toEqual([3, 2]);
  expect([...both.pixels]).toEqual([
    255,
    0,
    0,
    160,
    160,
    160,
    255,
    255,
    255,
    255,
    0,
    0,
    ...Array(6).fill(160),
  ]);
  const png = Buffer.from(writePng(both));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3, 2]);
  const start = png.indexOf('IDAT') + 4;
  const rows = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
  expect([...rows.subarray(0, 4)]).toEqual([0, 255, 0, 0]);
});

test('anything else is refused', () => {
  expect(() => parsePpm(Buffer.from('P5\n1 1\n255\nx'))).toThrow('not a binary PPM');
  expect(() => parsePpm(Buffer.from('P6\n9 9\n255\nx'))).toThrow('not a binary PPM');
});
