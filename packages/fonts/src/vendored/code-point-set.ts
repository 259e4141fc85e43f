import type { FontCoverage } from '../font-set.js';
import { decodeNumbers } from './decode.js';

const planes = 0x30000;

/** A coverage string as a set: one bit for each code point of the planes 0 to 2, where all hanzi lie. */
export function codePointSet(coverage: string): FontCoverage {
  const bits = new Uint8Array(planes / 8);
  // Distances and lengths of runs. One loop without calls: nothing is compiled when the first document asks.
  const numbers = decodeNumbers(coverage);
  let count = 0;
  let code = 0;
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const length = numbers[index + 1] ?? 0;
    code += numbers[index] ?? 0;
    count += length;
    for (const end = code + length; code < end; code += 1) {
      bits[code >> 3] = (bits[code >> 3] ?? 0) | (1 << (code & 7));
    }
  }
  return {
    count,
    has: (codePoint) => ((bits[codePoint >> 3] ?? 0) & (1 << (codePoint & 7))) !== 0,
  };
}
