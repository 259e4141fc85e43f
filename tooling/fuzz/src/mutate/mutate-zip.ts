import type { Random } from '@xxgk/corpus';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { mutateBytes } from './mutate-bytes.js';
import { mutateMarkup } from './mutate-markup.js';

const NAMES = [
  '../../evil.xml',
  '/etc/passwd',
  'C:\\evil',
  '__proto__',
  'word/../../x',
  '',
  'a'.repeat(60_000),
];
const BOMB = new Uint8Array(70 * 1024 * 1024);
/** Building a bomb takes a while: few are enough. */
const BOMB_SHARE = 0.004;

/** A zip package with parts changed, dropped, swapped, renamed or blown up; now and then its bytes. */
export function mutateZip(bytes: Uint8Array, random: Random): Uint8Array {
  if (random.chance(0.15)) return mutateBytes(bytes, random);
  const parts = partsOf(bytes);
  if (parts === undefined) return mutateBytes(bytes, random);
  const names = Object.keys(parts);
  const name = random.pick(names);
  const kind = random.integer(0, 19);
  if (random.chance(BOMB_SHARE)) parts[name] = BOMB;
  else if (kind === 0) delete parts[name];
  else if (kind === 1) parts[name] = parts[random.pick(names)] ?? new Uint8Array();
  else if (kind === 2) parts[random.pick(NAMES)] = parts[name] ?? new Uint8Array();
  else if (kind <= 4) parts[name] = mutateBytes(parts[name] ?? new Uint8Array(), random);
  else {
    const chosen = random.chance(0.7) ? random.pick([name, ...names.filter((one) => MAIN.test(one))]) : name;
    parts[chosen] = strToU8(mutateMarkup(strFromU8(parts[chosen] ?? new Uint8Array()), random));
  }
  return zipped(parts);
}

/** The parts that hold what a report says. */
const MAIN = /word\/document\.xml|worksheets\/sheet[1-4]\.xml|sharedStrings\.xml/u;

function partsOf(bytes: Uint8Array): Record<string, Uint8Array> | undefined {
  try {
    const parts = unzipSync(bytes, { filter: ({ originalSize }) => originalSize < 10_000_000 });
    return Object.keys(parts).length === 0 ? undefined : parts;
  } catch {
    return undefined;
  }
}

function zipped(parts: Zippable): Uint8Array {
  return zipSync(parts, { level: 1, mtime: '1980-01-01' });
}
