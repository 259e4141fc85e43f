import type { Random } from '@xxgk/corpus';

const INTERESTING = [0x00, 0x01, 0x7f, 0x80, 0xff, 0x0a, 0x22, 0x3c, 0x26, 0x28, 0x5b, 0x7b];
const MOST_COPIED = 4096;

/** Bytes with some places changed, cut out, doubled or written over. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let mutated = bytes;
  for (let rounds = random.integer(1, 4); rounds > 0; rounds -= 1) mutated = mutateOnce(mutated, random);
  return mutated;
}

function mutateOnce(bytes: Uint8Array, random: Random): Uint8Array {
  if (bytes.length === 0) return Uint8Array.of(random.integer(0, 255));
  const at = random.integer(0, bytes.length - 1);
  const end = Math.min(bytes.length, at + random.integer(1, random.pick([1, 4, 64, MOST_COPIED])));
  switch (random.integer(0, 6)) {
    case 0:
      return overwritten(bytes, at, Uint8Array.of((bytes[at] ?? 0) ^ (1 << random.integer(0, 7))));
    case 1:
      return overwritten(bytes, at, Uint8Array.of(random.pick(INTERESTING)));
    case 2:
      return joined(bytes.subarray(0, at), bytes.subarray(end));
    case 3:
      return joined(bytes.subarray(0, end), bytes.subarray(at));
    case 4:
      return overwritten(bytes, random.integer(0, bytes.length - 1), bytes.slice(at, end));
    case 5:
      return bytes.slice(0, at);
    default:
      return overwritten(bytes, at, Uint8Array.of(0xff, 0xff, 0xff, random.pick([0x7f, 0xff])));
  }
}

function overwritten(bytes: Uint8Array, at: number, by: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  copy.set(by.subarray(0, bytes.length - at), at);
  return copy;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
