import { zipParts } from '../src/zip-parts.js';
import { unpack } from './support/package.js';

test('keeps the order and the text of the parts', () => {
  const parts = { b: '甲', a: '<x/>', 'c/d': '' };
  const unpacked = unpack(zipParts(parts));
  expect(Object.entries(unpacked)).toEqual(Object.entries(parts));
});
