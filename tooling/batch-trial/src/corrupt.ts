import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '@xxgk/corpus';

type Way = (bytes: Buffer, random: Random) => Buffer;

const noise: Way = (_bytes, random) =>
  Buffer.from(Array.from({ length: 4096 }, () => random.integer(0, 255)));

/** Ways to spoil a file. */
const WAYS: Readonly<Record<string, Way>> = {
  empty: () => Buffer.alloc(0),
  truncated: (bytes, random) => bytes.subarray(0, random.integer(0, bytes.length)),
  noise,
  flipped: (bytes, random) => {
    const flipped = Buffer.from(bytes);
    for (let count = 0; count < 40; count += 1)
      flipped[random.integer(0, flipped.length - 1)] = random.integer(0, 255);
    return flipped;
  },
  nested: () => Buffer.from('['.repeat(200_000)),
  aliases: () =>
    Buffer.from(
      `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 12 }, (_, level) => `a${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(', ')}]`).join('\n')}\n`,
    ),
  otherData: () => Buffer.from('{"schema":"other@1","values":[1,2,3]}'),
  zip: (bytes, random) => Buffer.concat([Buffer.from('PK\u0003\u0004'), noise(bytes, random)]),
};

/** Spoils a share of the report files below a folder. Returns their paths below it and how each was spoilt. */
export function corruptSome(folder: string, share: number, random: Random): ReadonlyMap<string, string> {
  const ways = Object.entries(WAYS);
  const spoilt = new Map<string, string>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:ya?ml|json)$/u.test(name))
    .sort();
  for (const name of files) {
    if (!random.chance(share)) continue;
    const [way, spoil] = random.pick(ways);
    const path = join(folder, name);
    writeFileSync(path, spoil(readFileSync(path), random));
    spoilt.set(name, way);
  }
  return spoilt;
}
