import type { FontCoverage } from '../font-set.js';
import { eachRun } from './decode.js';

const planes = 0x30000;

/** A coverage string as a set: one bit for each code point of the planes 0 to 2, where all hanzi lie. */
export function codePointSet(coverage: string): FontCoverage {
  const bits = new Uint8Array(planes / 8);
  let count = 0;
  eachRun(coverage, (first, length) => {
    count += length;
    for (let code = first; code < first + length; code += 1) {
      bits[code >> 3] = (bits[code >> 3] ?? 0) | (1 << (code & 7));
    }
  });
  return {
    count,
    has: (codePoint) => ((bits[codePoint >> 3] ?? 0) & (1 << (codePoint & 7))) !== 0,
  };
}
