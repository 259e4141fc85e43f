import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { emptyFolder, example, filesIn, removeFolders, xxgk } from '../harness.js';

const { injectFaults } = require('@xxgk/fixtures/file-system-faults') as {
  readonly injectFaults: (
    at: number,
    fault: (call: string) => void,
  ) => { readonly calls: readonly string[]; readonly restore: () => void };
};

afterAll(removeFolders);

const FORMATS = ['-f', 'json,html'];
const LOCK = '.lock-xxgk.batch.tmp';

/** What stands for this machine in the names of files. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/** A process that is gone. */
const gone = spawnSync(process.execPath, ['-e', '']).pid;

describe('a report of which not all can be written leaves none of its files', () => {
  test.each([
    ['alone', []],
    ['in a batch', ['--jobs', '1']],
  ])('%s', async (_, more) => {
    let failed = 0;
    for (let at = 0; at < 60; at += 3) {
      const folder = emptyFolder();
      writeFileSync(join(folder, 'a.yaml'), readFileSync(example('bureau-2022.yaml')));
      const faults = injectFaults(at, (call) => {
        throw Object.assign(new Error(call), { code: 'ENOSPC' });
      });
      const ran = await xxgk(['build', 'a.yaml', '-o', 'out', ...FORMATS, ...more], folder);
      faults.restore();
      if (faults.calls[at] === 'rm') continue;
      mkdirSync(join(folder, 'out'), { recursive: true });
      const made = filesIn(join(folder, 'out')).filter((name) =>
        /(?:report|年度报告|^a)\.(?:json|html)$/u.test(name),
      );
      const isTold = ran.code === 0 || ran.err.includes('已生成 2 个文件');
      expect([made.length, at, ran.err]).toEqual([isTold ? 2 : 0, at, ran.err]);
      failed += ran.code === 0 ? 0 : 1;
    }
    expect(failed).toBeGreaterThan(3);
  });
});

test('what a killed run left half-written is removed at the next', async () => {
  const folder = emptyFolder();
  const dead = `.xxgk-${machine}-${gone}-0123456789ab.tmp`;
  writeFileSync(join(folder, dead), 'half');
  await xxgk(['build', example('bureau-2022.yaml'), '-f', 'json', '-o', '.'], folder);
  expect(filesIn(folder)).not.toContain(dead);
});

describe('two runs on one folder', () => {
  const build = (folder: string) =>
    xxgk(['build', 'a.yaml', '--jobs', '1', '-o', 'out', '-f', 'json'], folder);
  const locked = (owner: string): string => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'a.yaml'), readFileSync(example('bureau-2022.yaml')));
    writeFileSync(join(folder, 'out', LOCK), `${owner}\n`);
    return folder;
  };

  test('the second says who is at work, here or elsewhere', async () => {
    const here = await build(locked(`${machine} ${process.pid}`));
    expect([here.code, here.err]).toEqual([
      3,
      expect.stringContaining(`另一个 xxgk（进程 ${process.pid}）正在往`),
    ]);
    const elsewhere = await build(locked('0123abcd 1'));
    expect([elsewhere.code, elsewhere.err]).toEqual([3, expect.stringContaining(LOCK)]);
  });

  test('what a killed run holds is taken over, and nothing is held afterwards', async () => {
    const folder = locked(`${machine} ${gone}`);
    expect((await build(folder)).code).toBe(0);
    expect(filesIn(join(folder, 'out'))).not.toContain(LOCK);
  });
});

describe('folders that cannot be made', () => {
  test.each([
    ['a drive that is gone', '/proc/xxgk/out', 'ENOENT', '目录不存在，也无法建立'],
    ['a file in the path', '/dev/null/out', 'ENOTDIR', '路径中有一段是文件，不是目录'],
  ])('%s', async (_, path, code, words) => {
    if (process.platform !== 'linux') return;
    const ran = await xxgk(['build', example('bureau-2022.yaml'), '-f', 'json', '-o', path], emptyFolder());
    expect([ran.code, ran.err]).toEqual([3, expect.stringContaining(`${words}（${code}）`)]);
  });

  test.each([
    ['EROFS', '磁盘是只读的'],
    ['EACCES', '没有写入权限'],
  ])('%s is told for what it is', async (code, words) => {
    const folder = emptyFolder();
    let told = 0;
    for (let at = 0; at < 12; at += 1) {
      const faults = injectFaults(at, (call) => {
        throw Object.assign(new Error(call), { code });
      });
      const { err } = await xxgk(
        ['build', example('bureau-2022.yaml'), '-f', 'json', '-o', `x/${at}`],
        folder,
      );
      faults.restore();
      if (err.includes(words)) told += 1;
    }
    expect(told).toBeGreaterThan(2);
  });
});
