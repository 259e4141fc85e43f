import { join } from 'node:path';
import { seededRandom } from '@xxgk/corpus';
import { fuzzReader, makeSeeds, mutate, type ReaderName, type Seeds } from '../src/index.js';

let seeds: Seeds;

beforeAll(async () => {
  seeds = await makeSeeds(join(__dirname, '../../..'));
});

const RUNS: Readonly<Record<ReaderName, number>> = {
  docx: 12,
  doc: 12,
  odt: 8,
  rtf: 12,
  mhtml: 8,
  xlsx: 8,
  pdf: 3,
  ofd: 8,
  html: 12,
  text: 12,
  json: 20,
  yaml: 8,
};

test.each(Object.entries(RUNS) as [ReaderName, number][])(
  '%s: %d mutated files, each read or refused',
  async (reader, count) => {
    const failures: unknown[] = [];
    const tally = await fuzzReader({
      reader,
      seeds: seeds[reader],
      seed: 20,
      goesOn: (runs) => runs < count,
      onFailure: (_, { reason }) => failures.push(reason),
    });
    expect(failures).toEqual([]);
    expect(tally.runs).toBe(count);
    expect(tally.kinds.report + tally.kinds.findings).toBeGreaterThan(0);
  },
);

test('the same seed gives the same files', () => {
  for (const reader of Object.keys(RUNS) as ReaderName[]) {
    const make = () => {
      const random = seededRandom(7);
      return Array.from({ length: 5 }, () => mutate(random.pick(seeds[reader]), reader, random));
    };
    const again = make();
    expect(again).toHaveLength(5);
    make().forEach((bytes, index) => {
      expect(Buffer.compare(bytes, again[index] ?? new Uint8Array())).toBe(0);
    });
  }
});
