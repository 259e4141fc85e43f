import { strToU8, zipSync } from 'fflate';
import { openFileArchive } from '../../src/container/file-archive.js';
import { readLimits } from '../../src/container/limits.js';
import { entryName } from '../../src/container/zip-entry-name.js';

const NONE = new Uint8Array(0);
/** 各局/甲局.txt in GBK. */
const GBK = Uint8Array.from(Buffer.from('b8f7bed62fbcd7bed62e747874', 'hex'));

test.each([
  ['UTF-8 that is flagged', { flags: 0x0800, name: strToU8('各局/甲局.txt'), extra: NONE }],
  ['UTF-8 that is not', { flags: 0, name: strToU8('各局/甲局.txt'), extra: NONE }],
  ['GBK', { flags: 0, name: GBK, extra: NONE }],
  [
    'an extra field',
    {
      flags: 0,
      name: strToU8('?'),
      extra: Uint8Array.from([0x75, 0x70, 22, 0, 1, 0, 0, 0, 0, ...strToU8('各局/甲局.txt')]),
    },
  ],
])('names are read as %s', (_, raw) => expect(entryName(raw)).toBe('各局/甲局.txt'));

test('files are read by their paths; what systems put beside them, and paths that lead out, are left out', async () => {
  const archive = openFileArchive(
    zipSync({
      '各局/甲局.txt': strToU8('甲'),
      '__MACOSX/各局/._甲局.txt': strToU8('x'),
      '../外.txt': strToU8('x'),
      '各局/~$甲.docx': strToU8('x'),
      '空/': NONE,
    }),
    'a.zip',
  );
  expect(archive.paths).toEqual(['各局/甲局.txt']);
  expect(new TextDecoder().decode(await archive.read('各局/甲局.txt'))).toBe('甲');
  expect(await archive.read('../外.txt')).toBeUndefined();
});

test('what is no archive, and one that claims to unpack to more than the limits, is refused', async () => {
  expect(() => openFileArchive(strToU8('Rar!'), 'a.zip')).toThrow(/archive/u);
  const bytes = zipSync({ 'a.txt': new Uint8Array(1000) });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entry = bytes.findIndex((_, at) => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50);
  view.setUint32(entry + 24, readLimits.archiveTotalBytes + 1, true);
  expect(() => openFileArchive(bytes, 'a.zip')).toThrow(/absurd size/u);
  view.setUint32(entry + 24, readLimits.fileBytes + 1, true);
  await expect(openFileArchive(bytes, 'a.zip').read('a.txt')).rejects.toThrow(/absurd size/u);
});
