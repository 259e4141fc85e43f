import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { allFilesIn, emptyFolder, example, removeFolders, xxgk } from '../harness.js';

const bureau = readFileSync(example('bureau-2022.yaml'), 'utf8');
const JOURNAL = '.xxgk-journal.jsonl';
const LIST = '清单.xlsx';
const INTENTS = '.xxgk-intents.batch.tmp';

afterAll(removeFolders);

/** A folder with one report of the given year in `in`. */
function report(): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'a.yaml'), bureau);
  return folder;
}

const change = (folder: string, year: number) =>
  writeFileSync(join(folder, 'a.yaml'), bureau.replace('year: 2022', `year: ${year}`));
const build = (folder: string, ...more: string[]) =>
  xxgk(['build', 'a.yaml', '--jobs', '1', '-o', 'out', '-f', 'json,html', ...more], folder);
const output = (folder: string, name: string) => join(folder, 'out', name);
const yearOf = (folder: string) => JSON.parse(readFileSync(output(folder, 'a.json'), 'utf8')).year;
const manifestOf = (folder: string) => JSON.parse(readFileSync(output(folder, 'manifest.json'), 'utf8'));

describe('files that a batch made and nobody changed', () => {
  test('stay together with one that a person changed, and are known when that one is gone', async () => {
    const folder = report();
    await build(folder);
    writeFileSync(output(folder, 'a.html'), 'my own');
    change(folder, 2023);
    const refused = await build(folder, '--resume');
    expect([refused.code, yearOf(folder)]).toEqual([1, 2022]);
    expect(refused.err).toContain('“a.html”已存在，且不是上次生成的内容');
    expect(refused.err).toContain('--resume --force');
    rmSync(output(folder, 'a.html'));
    expect((await build(folder, '--resume')).code).toBe(0);
    expect(yearOf(folder)).toBe(2023);
    expect(readFileSync(output(folder, 'a.html'), 'utf8')).toContain('2023');
  });

  test('are replaced without --resume as well, which makes all again', async () => {
    const folder = report();
    await build(folder);
    change(folder, 2023);
    const again = await build(folder);
    expect([again.code, again.out.includes('新做 1 份，沿用 0 份'), yearOf(folder)]).toEqual([0, true, 2023]);
    writeFileSync(output(folder, 'a.html'), 'my own');
    expect((await build(folder)).code).toBe(1);
    expect((await build(folder, '--resume')).code).toBe(1);
    expect(readFileSync(output(folder, 'a.html'), 'utf8')).toBe('my own');
    const lines = () => readFileSync(output(folder, JOURNAL), 'utf8').trim().split('\n');
    expect(lines()).toHaveLength(3);
    await build(folder);
    expect(lines()).toHaveLength(2);
  });

  test('are known after a run that was asked for other formats', async () => {
    const folder = report();
    await build(folder);
    await build(folder, '--resume', '-f', 'json');
    expect(manifestOf(folder).reports[0].earlierOutputs).toBeUndefined();
    change(folder, 2023);
    expect((await build(folder, '--resume')).code).toBe(0);
    expect(readFileSync(output(folder, 'a.html'), 'utf8')).toContain('2023');
  });

  test.each([0, 1])('are known where a kill left no line in the journal after %i runs', async (runs) => {
    const folder = report();
    for (let run = 0; run < runs; run += 1) {
      change(folder, 2021);
      await build(folder, '--resume');
    }
    const before = runs === 0 ? 0 : readFileSync(output(folder, JOURNAL)).length;
    change(folder, 2022);
    await build(folder, '--resume');
    const [{ input, outputs }] = manifestOf(folder).reports;
    truncateSync(output(folder, JOURNAL), before);
    rmSync(output(folder, 'manifest.json'));
    appendFileSync(output(folder, INTENTS), `${JSON.stringify({ input, outputs })}\n`);
    change(folder, 2023);
    expect((await build(folder, '--resume')).code).toBe(0);
    expect(yearOf(folder)).toBe(2023);
    expect(allFilesIn(join(folder, 'out'))).toEqual([JOURNAL, 'a.html', 'a.json', 'manifest.json', LIST]);
  });

  test('are no files of the batch where a person changed them after the kill', async () => {
    const folder = report();
    await build(folder);
    const [{ input, outputs }] = manifestOf(folder).reports;
    truncateSync(output(folder, JOURNAL), 0);
    rmSync(output(folder, 'manifest.json'));
    appendFileSync(output(folder, INTENTS), `${JSON.stringify({ input, outputs })}\n`);
    writeFileSync(output(folder, 'a.json'), 'my own');
    change(folder, 2023);
    expect((await build(folder, '--resume')).code).toBe(1);
    expect(readFileSync(output(folder, 'a.json'), 'utf8')).toBe('my own');
    expect(readFileSync(output(folder, 'a.html'), 'utf8')).toContain('2022');
  });
});

test('what is about to be written is noted before, and forgotten at the end', async () => {
  const folder = report();
  mkdirSync(join(folder, 'out'));
  symlinkSync(join(folder, 'nowhere/intents'), output(folder, INTENTS));
  const { code, err } = await build(folder);
  expect([code, err.includes('ENOENT')]).toEqual([1, true]);
  expect(allFilesIn(join(folder, 'out'))).toEqual([JOURNAL, 'manifest.json', LIST]);
  expect((await build(folder, '--resume')).code).toBe(0);
  expect(allFilesIn(join(folder, 'out'))).toEqual([JOURNAL, 'a.html', 'a.json', 'manifest.json', LIST]);
});
