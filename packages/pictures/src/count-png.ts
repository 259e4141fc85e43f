import { Inflate } from 'fflate';
import { pictureLimits } from './limits.js';
import type { PictureHead } from './read-png.js';

/** Packed bytes handed on at once: what they can grow to is all that is held too many. */
const CHUNK_BYTES = 16 * 1024;
const SIGNATURE_BYTES = 8;
const ZLIB_HEAD = 2;
/** Chunks of words and profiles, which say what they are called before what they have packed. @rule PNG 3rd edition §11.3 */
const NAMED: ReadonlySet<string> = new Set(['iCCP', 'zTXt', 'iTXt']);
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Rows of an interlaced picture come in seven passes, each with rows of its own. */
const PASSES_SHARE = 2;

/** Whether a PNG unpacks to no more than its size needs, and its words and profiles to no more than the limit. Never throws. */
export function isPngWithinLimits(bytes: Uint8Array, { width, height }: PictureHead): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [depth, colour] = [view.getUint8(24), view.getUint8(25)];
  const row = Math.ceil((width * depth * (SAMPLES[colour] ?? 4)) / 8) + 1;
  const pixels = new Unpacked(row * height * PASSES_SHARE);
  const beside = new Counter(pictureLimits.besideBytes);
  try {
    for (const { type, data } of chunksOf(bytes, view)) {
      if (type === 'IDAT') pixels.push(data);
      else if (NAMED.has(type)) new Unpacked(beside).push(packedOf(type, data));
    }
    return true;
  } catch (error) {
    return !(error instanceof TooMuch);
  }
}

class TooMuch extends Error {}

class Counter {
  #left: number;

  constructor(most: number) {
    this.#left = most;
  }

  take(count: number): void {
    this.#left -= count;
    if (this.#left < 0) throw new TooMuch();
  }
}

/** Data that are unpacked, counted and thrown away. */
class Unpacked {
  readonly #inflate: Inflate;
  #skipped = 0;

  constructor(most: number | Counter) {
    const counter = typeof most === 'number' ? new Counter(most) : most;
    this.#inflate = new Inflate((chunk) => counter.take(chunk.length));
  }

  push(data: Uint8Array): void {
    const from = Math.min(data.length, ZLIB_HEAD - this.#skipped);
    this.#skipped += from;
    for (let at = from; at < data.length; at += CHUNK_BYTES) {
      this.#inflate.push(data.subarray(at, at + CHUNK_BYTES));
    }
  }
}

function* chunksOf(
  bytes: Uint8Array,
  view: DataView,
): Generator<{ readonly type: string; readonly data: Uint8Array }> {
  for (let at = SIGNATURE_BYTES; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    yield { type, data: bytes.subarray(at + 8, at + 8 + length) };
    at += 12 + length;
  }
}

/** What of a chunk is packed; nothing of one that holds plain words. */
function packedOf(type: string, data: Uint8Array): Uint8Array {
  const name = data.indexOf(0);
  if (name < 0) return data.subarray(data.length);
  if (type !== 'iTXt') return data.subarray(name + 2);
  if (data[name + 1] !== 1) return data.subarray(data.length);
  const language = data.indexOf(0, name + 3);
  const keyword = data.indexOf(0, language + 1);
  return data.subarray(keyword + 1);
}
