import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Ways to spoil a file: bytes and randomness in, bytes out.
 * @type {Readonly<Record<string, (bytes: Buffer, random: () => number) => Buffer>>}
 */
const WAYS = {
  empty: () => Buffer.alloc(0),
  truncated: (bytes, random) => bytes.subarray(0, Math.floor(bytes.length * random())),
  noise: (_bytes, random) => Buffer.from(Array.from({ length: 4096 }, () => Math.floor(random() * 256))),
  flipped: (bytes, random) => {
    const flipped = Buffer.from(bytes);
    for (let count = 0; count < 40; count += 1)
      flipped[Math.floor(random() * flipped.length)] = Math.floor(random() * 256);
    return flipped;
  },
  nested: () => Buffer.from('['.repeat(200_000)),
  aliases: () =>
    Buffer.from(
      `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 12 }, (_, level) => `a${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(', ')}]`).join('\n')}\n`,
    ),
  otherData: () => Buffer.from('{"schema":"other@1","values":[1,2,3]}'),
  zip: (bytes, random) =>
    Buffer.concat([Buffer.from('PK\u0003\u0004'), WAYS['noise']?.(bytes, random) ?? bytes]),
};

/**
 * Spoils a share of the report files below a folder. Returns their paths below it and how each was spoilt.
 * @param {string} folder
 * @param {number} share
 * @param {() => number} random
 * @returns {Map<string, string>}
 */
export function corruptSome(folder, share, random) {
  const ways = Object.keys(WAYS);
  const spoilt = new Map();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:ya?ml|json)$/u.test(name))
    .sort();
  for (const name of files) {
    if (random() >= share) continue;
    const way = ways[Math.floor(random() * ways.length)] ?? 'empty';
    const path = join(folder, name);
    writeFileSync(path, WAYS[way]?.(readFileSync(path), random) ?? '');
    spoilt.set(name, way);
  }
  return spoilt;
}
