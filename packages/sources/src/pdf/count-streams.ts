import { Inflate } from 'fflate';
import { Allowance, BeyondLimits } from '../container/allowance.js';
import { pdfLimits } from './pdf-limits.js';
import { pdfStreams } from './pdf-streams.js';

/** Packed bytes handed on at once: what they can grow to is all that is held too many. */
const CHUNK_BYTES = 16 * 1024;
const ZLIB_HEAD = 2;
const PICTURE = /\/Subtype\s*\/Image\b/u;

/**
 * Counts what the streams of a PDF unpack to before anything unpacks them: filters on filters as well, whatever the
 * file says of them, since zlib data can be told by their first bytes. Pictures are not unpacked by the reader.
 * @throws BeyondLimits
 */
export function countStreams(bytes: Uint8Array): void {
  const total = new Allowance(pdfLimits.totalBytes);
  for (const { dictionary, packed } of pdfStreams(bytes)) {
    if (!PICTURE.test(dictionary)) unpack(packed, total);
  }
}

function unpack(packed: Uint8Array, total: Allowance): void {
  const stage = new Stage(pdfLimits.filters, new Allowance(pdfLimits.streamBytes), total);
  try {
    stage.push(packed);
  } catch (error) {
    // Data that break off are unpacked as far as they go.
    if (error instanceof BeyondLimits) throw error;
  }
}

/** One filter: counts what comes in, and unpacks it further where it is packed again. */
class Stage {
  readonly #left: number;
  readonly #own: Allowance;
  readonly #total: Allowance;
  #next: Inflate | 'none' | undefined;
  #isFirst = true;

  constructor(left: number, own: Allowance, total: Allowance) {
    this.#left = left;
    this.#own = own;
    this.#total = total;
  }

  push(bytes: Uint8Array): void {
    this.#next ??= isZlib(bytes) ? this.#inflater() : 'none';
    if (this.#next === 'none') return;
    const from = this.#isFirst ? ZLIB_HEAD : 0;
    this.#isFirst = false;
    for (let at = from; at < bytes.length; at += CHUNK_BYTES) {
      this.#next.push(bytes.subarray(at, at + CHUNK_BYTES));
    }
  }

  #inflater(): Inflate {
    if (this.#left === 0) throw new BeyondLimits('more filters than the limits allow');
    const after = new Stage(this.#left - 1, this.#own, this.#total);
    return new Inflate((chunk) => {
      this.#own.take(chunk.length);
      this.#total.take(chunk.length);
      if (chunk.length > 0) after.push(chunk);
    });
  }
}

/** @rule RFC 1950 §2.2 */
function isZlib([method = 0, flags = 0]: Uint8Array): boolean {
  return (method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0;
}
