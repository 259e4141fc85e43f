import { BatchTally } from '../../src/batch/batch-watch.js';
import { forEachLimited } from '../../src/batch/for-each-limited.js';
import { isInShard } from '../../src/batch/shard.js';

test('every input belongs to exactly one part, whatever the number of parts', () => {
  const inputs = Array.from({ length: 500 }, (_, index) => `乡镇/第${index}号.yaml`);
  for (const count of [1, 2, 7]) {
    const parts = Array.from({ length: count }, (_, part) =>
      inputs.filter((input) => isInShard(input, { index: part + 1, count })),
    );
    expect(parts.flat().sort()).toEqual([...inputs].sort());
    for (const part of parts) expect(part.length).toBeGreaterThan(inputs.length / count / 2);
  }
});

test('works on a limited number of items, and asks for no more than there is room for', async () => {
  let [given, ended, most] = [0, 0, 0];
  async function* items() {
    for (let item = 0; item < 20; item += 1) {
      given += 1;
      most = Math.max(most, given - ended);
      yield item;
    }
  }
  const seen: number[] = [];
  await forEachLimited(items(), 3, async (item, index) => {
    await new Promise((resolve) => setTimeout(resolve, (item * 7) % 5));
    seen[index] = item;
    ended += 1;
  });
  expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => index));
  expect(most).toBeLessThanOrEqual(3);
});

test('an error ends the work after what was begun', async () => {
  async function* items() {
    for (let item = 0; ; item += 1) yield item;
  }
  const failing = forEachLimited(items(), 2, (item) =>
    item === 4 ? Promise.reject(new Error('four')) : Promise.resolve(),
  );
  await expect(failing).rejects.toThrow('four');
});

test('what was made and what was kept is counted, with the files of both', () => {
  const tally = new BatchTally();
  const outputs = [1, 2].map((bytes) => ({ path: 'a', bytes, sha256: '' }));
  const entry = { input: 'a', optionsSha256: '', findings: {} as never, messages: [], milliseconds: 1 };
  for (const [status, isKept] of [
    ['made', false],
    ['made', true],
    ['faulty', true],
    ['faulty', false],
    ['failed', false],
  ] as const)
    tally.add({ ...entry, status, outputs: status === 'failed' ? [] : outputs }, isKept);
  expect(tally.counts).toEqual({
    summary: { reports: 5, made: 2, faulty: 2, failed: 1, files: 8, bytes: 12 },
    kept: 2,
    problems: 2,
  });
});
