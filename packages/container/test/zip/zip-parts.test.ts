import { deflateRawSync } from 'node:zlib';
import { createSession } from '@xxgk/document';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { zipParts } from '../../src/index.js';

const parts = { b: '甲', a: '<x/>'.repeat(99), 'c/d': '', 图: new Uint8Array([0, 255, 7]) };

function unpack(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

test('keeps the order and the content of the parts', () => {
  const { 图: _picture, ...texts } = parts;
  expect(Object.entries(unpack(zipParts(texts)))).toEqual(Object.entries(texts));
});

test('is the archive that a library makes of them', () => {
  const bytes = Object.fromEntries(
    Object.entries(parts).map(([path, part]) => [
      path,
      typeof part === 'string' ? new TextEncoder().encode(part) : part,
    ]),
  );
  expect(Buffer.from(zipParts(parts))).toEqual(
    Buffer.from(zipSync(bytes, { level: 6, mtime: '1980-01-01T12:00:00' })),
  );
});

test('packs with the code it is given, once for a part that stays the same', () => {
  const packed: number[] = [];
  const deflate = (bytes: Uint8Array): Uint8Array => {
    packed.push(bytes.length);
    return deflateRawSync(bytes);
  };
  const session = createSession();
  const first = zipParts({ same: 'aaaa', other: 'b' }, { session, deflate });
  const second = zipParts({ same: 'aaaa', other: 'cc' }, { session, deflate });
  expect(packed).toEqual([4, 1, 2]);
  expect(unpack(first)).toEqual({ same: 'aaaa', other: 'b' });
  expect(unpack(second)).toEqual({ same: 'aaaa', other: 'cc' });
});
