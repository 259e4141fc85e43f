import { forEachLimited } from '../../src/batch/for-each-limited.js';
import { BatchProgress } from '../../src/batch/progress.js';
import { isInShard } from '../../src/batch/shard.js';
import type { CommandContext } from '../../src/process/environment.js';
import { messageLines } from '../../src/terminal/message-lines.js';

const made = { optionsSha256: '', outputs: [], findings: {} as never, messages: [], milliseconds: 1 };

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

test('a terminal shows one line with pace and time left, and only what went wrong above it', () => {
  let written = '';
  const stream = {
    isTTY: true,
    columns: 100,
    write: (text: string) => {
      written += text;
    },
  };
  let time = 0;
  const context = { ...messageLines(stream), language: 'zh-CN' } as CommandContext;
  const progress = new BatchProgress(10, context, () => time);
  for (const [index, status] of (['made', 'failed', 'made', 'made'] as const).entries()) {
    time = (index + 1) * 1000;
    progress.done({ ...made, input: `${index}.yaml`, status }, false);
  }
  const lines = written
    .replaceAll('\r\u001b[2K', '\n')
    .split('\n')
    .filter((line) => line !== '');
  expect(lines.at(-1)).toContain('4/10  1.0 份/秒  还需 0:06  有问题 1');
  expect(lines.filter((line) => line.includes('.yaml'))).toEqual(['[2/10] 1.yaml：没有生成。']);
  progress.end();
  expect(written.endsWith('\r\u001b[2K')).toBe(true);
});

test('elsewhere there is a line for each input that was made', () => {
  const lines: string[] = [];
  const context = { err: (line: string) => lines.push(line), language: 'en' };
  const progress = new BatchProgress(2, context as unknown as CommandContext);
  progress.done({ ...made, input: 'a.yaml', status: 'made' }, false);
  progress.done({ ...made, input: 'b.yaml', status: 'faulty' }, true);
  expect([progress.hasProblems, progress.summary]).toEqual([
    true,
    { reports: 2, made: 1, faulty: 1, failed: 0, files: 0, bytes: 0 },
  ]);
  expect(lines).toEqual(['[1/2] a.yaml: 0 files']);
});
