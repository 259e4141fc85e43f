import { inflateSync } from 'node:zlib';
import { literalBits, literalStream } from '../../src/flate/literal-stream.js';

const inflated = (stream: Uint8Array): number[] => [...inflateSync(stream)];
const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);

test.each([
  ['nothing', new Uint8Array()],
  ['one byte', Uint8Array.of(7)],
  ['every byte', every],
  ['the longest codes', new Uint8Array(9000).fill(250)],
  ['the checksum over several of its blocks', Uint8Array.from({ length: 20000 }, (_, at) => (at * 31) & 255)],
])('zlib reads %s', (_, bytes) => {
  expect(inflated(literalStream(bytes, [bytes]))).toEqual([...bytes]);
});

test('parts whose bits are kept give the same stream, wherever they begin', () => {
  const bytes = Uint8Array.from([...every, 1, 2, 3, ...every]);
  const parts = [literalBits(every), Uint8Array.of(1, 2, 3), literalBits(every)];
  const stream = literalStream(bytes, parts);
  expect([...stream]).toEqual([...literalStream(bytes, [bytes])]);
  expect(inflated(stream)).toEqual([...bytes]);
});

test('a checksum that does not fit is refused by zlib', () => {
  expect(() => inflated(literalStream(Uint8Array.of(1), [Uint8Array.of(2)]))).toThrow('incorrect data check');
});
