import { END_OF_BLOCK, LENGTH_BITS, literalCodes } from './literal-code.js';

const LENGTH_MASK = (1 << LENGTH_BITS) - 1;

/** Bits, lowest first, in pieces of sixteen; the last piece may hold fewer. */
export interface Bits {
  readonly pieces: Uint16Array;
  readonly length: number;
}

/** Puts bits behind each other. Pure but for what it collects. */
export class BitWriter {
  #bytes: Uint8Array;
  #at = 0;
  #held = 0;
  #count = 0;

  /** `capacity` in bytes is a guess; it grows. */
  constructor(capacity: number) {
    this.#bytes = new Uint8Array(capacity + 8);
  }

  /** The lowest `length` bits of a value, at most 16. */
  bits(value: number, length: number): void {
    this.#held |= value << this.#count;
    this.#count += length;
    if (this.#count >= 16) this.#flush();
  }

  /** Each byte as its literal code. One loop without calls, which is fast before anything is compiled. */
  literals(bytes: Uint8Array): void {
    this.#reserve(2 * bytes.length);
    const target = this.#bytes;
    let at = this.#at;
    let held = this.#held;
    let count = this.#count;
    for (let index = 0; index < bytes.length; index += 1) {
      const code = literalCodes[bytes[index] ?? 0] ?? 0;
      held |= (code >>> LENGTH_BITS) << count;
      count += code & LENGTH_MASK;
      if (count < 16) continue;
      target[at] = held;
      target[at + 1] = held >>> 8;
      at += 2;
      held >>>= 16;
      count -= 16;
    }
    this.#at = at;
    this.#held = held;
    this.#count = count;
  }

  /** Bits that were written before. */
  append({ pieces, length }: Bits): void {
    const whole = length >>> 4;
    this.#reserve(2 * whole);
    const target = this.#bytes;
    const count = this.#count;
    let at = this.#at;
    let held = this.#held;
    for (let index = 0; index < whole; index += 1) {
      held |= (pieces[index] ?? 0) << count;
      target[at] = held;
      target[at + 1] = held >>> 8;
      at += 2;
      held >>>= 16;
    }
    this.#at = at;
    this.#held = held;
    this.bits(pieces[whole] ?? 0, length & 15);
  }

  endOfBlock(): void {
    const code = literalCodes[END_OF_BLOCK] ?? 0;
    this.bits(code >>> LENGTH_BITS, code & LENGTH_MASK);
  }

  /** What was written, as bits to append elsewhere. */
  toBits(): Bits {
    const length = 8 * this.#at + this.#count;
    const bytes = this.toBytes();
    const pieces = new Uint16Array(Math.ceil(length / 16));
    for (let index = 0; index < pieces.length; index += 1)
      pieces[index] = (bytes[2 * index] ?? 0) | ((bytes[2 * index + 1] ?? 0) << 8);
    return { pieces, length };
  }

  /** What was written, filled up to a whole byte. */
  toBytes(): Uint8Array {
    this.#reserve(0);
    this.#bytes[this.#at] = this.#held;
    this.#bytes[this.#at + 1] = this.#held >>> 8;
    return this.#bytes.slice(0, this.#at + Math.ceil(this.#count / 8));
  }

  #flush(): void {
    this.#reserve(0);
    this.#bytes[this.#at] = this.#held;
    this.#bytes[this.#at + 1] = this.#held >>> 8;
    this.#at += 2;
    this.#held >>>= 16;
    this.#count -= 16;
  }

  /** Makes room for so many bytes and the bits that are held. */
  #reserve(length: number): void {
    const needed = this.#at + length + 2;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * this.#bytes.length));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
