import { END_OF_BLOCK, literalCodes, literalLengths } from './literal-code.js';

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

  /** Each byte as its literal code. */
  literals(bytes: Uint8Array): void {
    for (const byte of bytes) this.bits(literalCodes[byte] ?? 0, literalLengths[byte] ?? 0);
  }

  /** Bits that were written before. */
  append({ pieces, length }: Bits): void {
    const whole = length >>> 4;
    for (let index = 0; index < whole; index += 1) this.bits(pieces[index] ?? 0, 16);
    this.bits(pieces[whole] ?? 0, length & 15);
  }

  endOfBlock(): void {
    this.bits(literalCodes[END_OF_BLOCK] ?? 0, literalLengths[END_OF_BLOCK] ?? 0);
  }

  /** What was written, as bits to append elsewhere. */
  toBits(): Bits {
    const length = 8 * this.#at + this.#count;
    const bytes = this.toBytes();
    const pieces = Uint16Array.from(
      { length: Math.ceil(length / 16) },
      (_, index) => (bytes[2 * index] ?? 0) | ((bytes[2 * index + 1] ?? 0) << 8),
    );
    return { pieces, length };
  }

  /** What was written, filled up to a whole byte. */
  toBytes(): Uint8Array {
    this.#reserve();
    this.#bytes[this.#at] = this.#held;
    this.#bytes[this.#at + 1] = this.#held >>> 8;
    return this.#bytes.slice(0, this.#at + Math.ceil(this.#count / 8));
  }

  #flush(): void {
    this.#reserve();
    this.#bytes[this.#at] = this.#held;
    this.#bytes[this.#at + 1] = this.#held >>> 8;
    this.#at += 2;
    this.#held >>>= 16;
    this.#count -= 16;
  }

  #reserve(): void {
    if (this.#at + 2 <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * this.#bytes.length);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
