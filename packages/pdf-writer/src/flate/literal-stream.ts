import { once } from '@xxgk/document';
import { type Bits, BitWriter } from './bit-writer.js';
import { literalLengths } from './literal-code.js';

/** Order in which a block names the lengths of the codes of its lengths. @rule RFC 1951 §3.2.7 */
const LENGTH_CODES = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Bytes as literal codes, to be kept and put into streams. */
export function literalBits(bytes: Uint8Array): Bits {
  const writer = new BitWriter(bytes.length);
  writer.literals(bytes);
  return writer.toBits();
}

/**
 * A zlib stream of `bytes` in one block of literals with the code of this package. Parts whose bits are known are not
 * encoded again; `parts` make up `bytes`, each as bytes or as bits. Same bytes, same stream. @rule RFC 1950, RFC 1951
 */
export function literalStream(bytes: Uint8Array, parts: readonly (Uint8Array | Bits)[]): Uint8Array {
  const writer = new BitWriter(bytes.length);
  writer.bits(0x9c78, 16);
  writer.append(blockHead());
  for (const part of parts) {
    if (part instanceof Uint8Array) writer.literals(part);
    else writer.append(part);
  }
  writer.endOfBlock();
  const deflated = writer.toBytes();
  const stream = new Uint8Array(deflated.length + 4);
  stream.set(deflated);
  new DataView(stream.buffer).setUint32(deflated.length, adler32(bytes));
  return stream;
}

/** The head of a last block with its own codes. Lengths are written by codes of four bits each; no distance is used. */
const blockHead = once((): Bits => {
  const writer = new BitWriter(160);
  writer.bits(1, 1);
  writer.bits(2, 2);
  writer.bits(literalLengths.length - 257, 5);
  // Two distance codes, of one bit each: one code alone is not complete.
  writer.bits(1, 5);
  writer.bits(LENGTH_CODES.length - 4, 4);
  for (const code of LENGTH_CODES) writer.bits(code <= 15 ? 4 : 0, 3);
  for (const length of [...literalLengths, 1, 1]) writer.bits(REVERSED[length] ?? 0, 4);
  return writer.toBits();
});

/** Codes go first bit first, other values lowest bit first. */
const REVERSED = Array.from({ length: 16 }, (_, value) =>
  [8, 4, 2, 1].reduce((sum, bit, index) => sum + ((value & bit) === 0 ? 0 : 1 << index), 0),
);

/** Sums stay below 2³² for so many bytes. */
const ADLER_BLOCK = 5552;
const ADLER_BASE = 65521;

function adler32(bytes: Uint8Array): number {
  let one = 1;
  let two = 0;
  for (let start = 0; start < bytes.length; start += ADLER_BLOCK) {
    const end = Math.min(start + ADLER_BLOCK, bytes.length);
    for (let at = start; at < end; at += 1) {
      one += bytes[at] ?? 0;
      two += one;
    }
    one %= ADLER_BASE;
    two %= ADLER_BASE;
  }
  return two * 0x10000 + one;
}
