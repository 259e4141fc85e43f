import { pathToFileURL } from 'node:url';
import type { XxgkError } from '@xxgk/document';
import { GuardThread } from '../../src/guard/guard-thread.js';

const MEBIBYTE = 1024 * 1024;
const worker = pathToFileURL(`${__dirname}/misbehaving.mjs`);
const limits = {
  processorMs: 1500,
  waitedMs: 600_000,
  grownBytes: 300 * MEBIBYTE,
  grownBytesBeside: 0,
  heapMebibytes: 64,
};
const taskOf = (name: string) =>
  ({ kind: 'report', bytes: new Uint8Array(), name, language: 'zh-CN' }) as const;

async function outcomes(guard: GuardThread, ...names: readonly string[]): Promise<readonly string[]> {
  const all = names.map((name) =>
    guard.read(taskOf(name)).then(String, (error: XxgkError) => error.describe('zh-CN')),
  );
  return Promise.all(all);
}

test('whatever a document does to its reader, a sentence says so and the next is read', async () => {
  const guard = new GuardThread({ worker, limits });
  const names = ['a', 'loops', 'b', 'exits', 'c', 'throws', 'd', 'hoards', 'e', 'buffers', 'f', 'fails', 'g'];
  const [a, loops, b, exits, c, throws, d, hoards, e, buffers, f, fails, g] = await outcomes(guard, ...names);
  expect([a, b, c, d, e, f, g]).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  expect(loops).toContain('无法读取“loops”：读取所需的时间长得不合理');
  expect(hoards).toContain('无法读取“hoards”：读取时占用的内存大得不合理');
  expect(buffers).toContain('无法读取“buffers”：读取时占用的内存大得不合理');
  expect(exits).toContain('读取时程序出错（exit 7）');
  expect(throws).toContain('读取时程序出错（thrown）');
  expect(fails).toContain('读取时程序出错（TypeError: x）');
  await guard.close();
});

test('one that only waits ends as well', async () => {
  const guard = new GuardThread({ worker, limits: { ...limits, waitedMs: 300 } });
  expect(await outcomes(guard, 'waits', 'a')).toEqual([expect.stringContaining('时间长得不合理'), 'a']);
  await guard.close();
});
