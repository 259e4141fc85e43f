import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

/** The rooms of the app, from the ground to the top: each may import from itself and from those before it. */
const ROOMS = [
  'floor',
  'state',
  'storage',
  'embedded',
  'workers',
  'reading',
  'fonts',
  'preparing',
  'store',
  'charts',
  'handover',
  'check',
  'edit',
  'preview',
  'hand-in',
  'gongwen',
  'verify',
  'compare',
  'desk',
  'start',
  'offline',
  'app',
];
const SOURCES = join(__dirname, '../src');
const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => /\/.*\.tsx?$/u.test(file))
  .map((file) => ({ file, code: readFileSync(join(SOURCES, file), 'utf8') }));

/** The room of a path below `src`. */
const roomOf = (path: string): string => path.split('/')[0] ?? '';

test('every room has a place in the order', () => {
  expect([...new Set(files.map(({ file }) => roomOf(file)))].toSorted()).toEqual(ROOMS.toSorted());
});

test('no room imports from one above it', () => {
  const upwards = files.flatMap(({ file, code }) =>
    [...code.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']*)'/gu)]
      .map(([, path = '']) => posix.join(posix.dirname(file), path))
      .filter((target) => ROOMS.indexOf(roomOf(target)) > ROOMS.indexOf(roomOf(file)))
      .map((target) => `${file} → ${target}`),
  );
  expect(upwards).toEqual([]);
});

test('no module keeps what changes: stores, workers and the window do', () => {
  const kept = files.filter(({ code }) =>
    /^(?:export )?(?:let |const \w+(?:: [^=\n]+)? = new (?:Weak)?(?:Map|Set)\b)/mu.test(code),
  );
  expect(kept.map(({ file }) => file)).toEqual([]);
});
