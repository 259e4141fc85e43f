import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, removeFolders } from '@xxgk/fixtures/folders';
import { type BatchEntry, failedEntry } from '../../src/batch/batch-entry.js';
import { Journal } from '../../src/batch/journal.js';

afterAll(removeFolders);

const entryOf = (input: string, message = ''): BatchEntry =>
  failedEntry({ input, optionsSha256: '' }, [], [message]);
/** Longer than what is read at once for one entry, and together than what is read at once of a journal. */
const LONG = '理由'.repeat(4000);

test('each input has its last entry, in this run and after the next opening', async () => {
  const path = join(emptyFolder(), 'journal');
  const first = await Journal.open(path);
  const places: number[] = [];
  for (const [input, message] of [
    ['a', LONG],
    ['b', 'one'],
    ['c', LONG],
    ['b', 'two'],
    ['d', LONG],
  ] as const)
    places.push(await first.append(entryOf(input, message)));
  await first.close();
  const again = await Journal.open(path);
  for (const [input, message, place] of [
    ['a', LONG, 0],
    ['b', 'two', 3],
    ['c', LONG, 2],
    ['d', LONG, 4],
  ] as const) {
    expect((await again.find(input))?.messages).toEqual([message]);
    expect(again.placeOf(input)).toBe(places[place]);
  }
  expect((await again.read(places[1] ?? -1))?.messages).toEqual(['one']);
  expect(await again.find('e')).toBeUndefined();
  const added = await again.append(entryOf('e', 'new'));
  expect((await again.read(added))?.input).toBe('e');
  expect(await again.read(added + 1_000_000)).toBeUndefined();
  await again.close();
});

test('a line that was cut short is cut off, one that is no entry passed over', async () => {
  const path = join(emptyFolder(), 'journal');
  const first = await Journal.open(path);
  await first.append(entryOf('a'));
  await first.close();
  appendFileSync(path, 'null\n{"input":"b"}\n');
  const whole = readFileSync(path, 'utf8');
  appendFileSync(path, JSON.stringify(entryOf('b')));
  const again = await Journal.open(path);
  expect([await again.find('b'), (await again.find('a'))?.input]).toEqual([undefined, 'a']);
  expect(readFileSync(path, 'utf8')).toBe(whole);
  await again.append(entryOf('b', 'whole'));
  expect((await again.find('b'))?.messages).toEqual(['whole']);
  await again.close();
});

test('entries that came to be written at once stand each in a line of its own', async () => {
  const journal = await Journal.open(join(emptyFolder(), 'journal'));
  const inputs = Array.from({ length: 50 }, (_, index) => `${index}`);
  const places = await Promise.all(inputs.map((input) => journal.append(entryOf(input, input))));
  for (const [index, place] of places.entries())
    expect((await journal.read(place))?.messages).toEqual([`${index}`]);
  await journal.close();
});

test('what later entries replaced is dropped, and nothing else', async () => {
  const folder = emptyFolder();
  const path = join(folder, 'journal');
  const journal = await Journal.open(path);
  for (const [input, message] of [
    ['a', 'one'],
    ['b', 'one'],
    ['a', 'two'],
  ] as const)
    await journal.append(entryOf(input, message));
  await journal.close();
  await Journal.compact(path, join(folder, 'temporary'));
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  expect(lines.map((line) => JSON.parse(line)).map(({ input, messages }) => [input, ...messages])).toEqual([
    ['b', 'one'],
    ['a', 'two'],
  ]);
});
