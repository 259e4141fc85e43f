/**
 * Lengths of the Huffman codes of the bytes 0 to 255 and of the end of a block, one hexadecimal digit each: the best for
 * the outlines of the five vendored fonts, counted once. Any font can be written with it, others take a little more room.
 */
const LENGTHS =
  '6555554466666666667666557777777887768755888889898977775599999989' +
  '999999999a9aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbabbbbbbbb' +
  'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbcbbbccccccccccccc' +
  'ccccccccccccccccccccccccccccccccccccccccccccccccccccccdcccccb979' +
  'd';

const LONGEST = 15;

/** Number of the code that ends a block. */
export const END_OF_BLOCK = 256;

/** Lengths of the codes in bits, by byte; the last is that of the end. */
export const literalLengths: Uint8Array = Uint8Array.from(LENGTHS, (digit) => Number.parseInt(digit, 16));

/** How many of the lowest bits of an entry of `literalCodes` tell the length. */
export const LENGTH_BITS = 4;

/** The codes, first bit lowest, by byte, each above its length. */
export const literalCodes: Uint32Array = canonicalCodes(literalLengths);

/** Codes of one length rise with their bytes, longer ones follow shorter ones. @rule RFC 1951 §3.2.2 */
function canonicalCodes(lengths: Uint8Array): Uint32Array {
  const codes = new Uint32Array(lengths.length);
  let code = 0;
  for (let length = 1; length <= LONGEST; length += 1) {
    lengths.forEach((own, symbol) => {
      if (own !== length) return;
      codes[symbol] = (reversed(code, length) << LENGTH_BITS) | length;
      code += 1;
    });
    code <<= 1;
  }
  return codes;
}

function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit += 1) result |= ((code >> bit) & 1) << (length - 1 - bit);
  return result;
}
