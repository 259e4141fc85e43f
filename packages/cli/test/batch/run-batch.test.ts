import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { allFilesIn, emptyFolder, example, removeFolders, xxgk } from '../harness.js';

const bureau = readFileSync(example('bureau-2022.yaml'), 'utf8');
const JOURNAL = '.xxgk-journal.jsonl';
const LIST = '清单.xlsx';
const manifestOf = (folder: string, name = 'manifest.json') =>
  JSON.parse(readFileSync(join(folder, name), 'utf8'));

afterAll(removeFolders);

/** A folder `in` with reports of organs that differ in name. */
function organs(names: readonly string[]): string {
  const folder = emptyFolder();
  for (const name of names) {
    const path = join(folder, 'in', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bureau.replaceAll('示例区金融工作局', `示例${name.replace(/\W/gu, '')}局`));
  }
  return folder;
}

const batch = (folder: string, ...more: string[]) =>
  xxgk(['build', 'in', '-o', 'out', '-f', 'json', ...more], folder);

describe('a batch', () => {
  test('makes every report of a folder, mirrors subfolders, and lists all of it', async () => {
    const folder = organs(['a.yaml', 'towns/b.yaml', 'towns/east/c.yml']);
    writeFileSync(join(folder, 'in/towns/bad.yaml'), 'year: [');
    writeFileSync(join(folder, 'in/.hidden.yaml'), bureau);
    writeFileSync(join(folder, 'in/~$form.xlsx'), '\u0004office');
    writeFileSync(join(folder, 'in/.~lock.form.xlsx#'), ',office,');
    writeFileSync(join(folder, 'in/notes.docx'), 'no data');
    const { code, out, err } = await batch(folder);
    expect(code).toBe(1);
    expect(allFilesIn(join(folder, 'out'))).toEqual([
      JOURNAL,
      'a.json',
      'manifest.json',
      'towns/b.json',
      'towns/east/c.json',
      LIST,
    ]);
    const { summary, reports } = manifestOf(join(folder, 'out'));
    const nothing = { errors: 0, warnings: 0, notes: 0, accepted: 0 };
    const failed = reports.find(({ status }: Record<string, string>) => status === 'failed');
    expect(failed).toMatchObject({ outputs: [], findings: nothing });
    expect(summary).toMatchObject({ reports: 4, made: 3, faulty: 0, failed: 1, files: 3 });
    expect(reports.map(({ input, status }: Record<string, string>) => `${input} ${status}`)).toEqual([
      'a.yaml made',
      'towns/b.yaml made',
      'towns/bad.yaml failed',
      'towns/east/c.yml made',
    ]);
    const [{ outputs, inputSha256 }] = reports;
    const digest = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
    expect(outputs).toEqual([
      {
        path: 'a.json',
        bytes: statSync(join(folder, 'out/a.json')).size,
        sha256: digest(join(folder, 'out/a.json')),
      },
    ]);
    expect(inputSha256).toBe(digest(join(folder, 'in/a.yaml')));
    expect(out).toContain('没有生成 1 份');
    expect(err).toContain('towns/bad.yaml：没有生成。');
  });

  test('says of a report that --strict keeps back why, be it by warnings alone', async () => {
    const folder = emptyFolder();
    cpSync(example('district-2019.yaml'), join(folder, 'in/a.yaml'), { recursive: true });
    const { code, err } = await batch(folder, '--strict');
    expect([code, err]).toEqual([1, expect.stringContaining('信息处理费')]);
    const [kept] = manifestOf(join(folder, 'out')).reports;
    expect(kept).toMatchObject({
      status: 'failed',
      outputs: [],
      messages: [expect.stringContaining('信息处理费')],
    });
  });

  test('says that it cannot write where a file has the name of the folder', async () => {
    const folder = organs(['a.yaml']);
    writeFileSync(join(folder, 'out'), '');
    const { code, err } = await batch(folder);
    expect([code, err]).toEqual([3, expect.stringMatching(/无法写入“.*out”/u)]);
  });

  test('lists what `verify` finds to be as it was made, until a file is changed', async () => {
    const folder = organs(['a.yaml', 'towns/b.yaml']);
    await xxgk(['build', 'in', '-o', 'out', '-f', 'docx,json'], folder);
    const verify = () => xxgk(['verify', '--manifest', 'out/manifest.json'], folder);
    expect((await verify()).code).toBe(0);
    const target = join(folder, 'out/towns/b.json');
    writeFileSync(target, `${readFileSync(target, 'utf8')} `);
    const { code, out } = await verify();
    expect(code).toBe(1);
    expect(out).toContain(join('towns', 'b.json'));
  });

  test('lists for people what became of each report; a file of somebody else with that name is kept', async () => {
    const folder = organs(['a.yaml']);
    writeFileSync(join(folder, 'in/bad.yaml'), 'year: [');
    await batch(folder);
    const list = () =>
      strFromU8(
        unzipSync(readFileSync(join(folder, 'out', LIST)))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
      );
    expect(list()).toContain('共2份：已生成1份，有错误，仅供核对0份，没有生成1份。');
    rmSync(join(folder, 'in/bad.yaml'));
    await batch(folder);
    expect(list()).toContain('共1份：已生成1份');
    rmSync(join(folder, 'out'), { recursive: true });
    mkdirSync(join(folder, 'out'));
    writeFileSync(join(folder, 'out', LIST), 'mine');
    const { err } = await batch(folder);
    expect(err).toContain('没有写 清单.xlsx');
    expect(readFileSync(join(folder, 'out', LIST), 'utf8')).toBe('mine');
  });

  test('takes patterns, and files when a batch is asked for', async () => {
    const folder = organs(['a.yaml', 'towns/b.yaml', 'towns/c.json']);
    rmSync(join(folder, 'in/towns/c.json'));
    expect((await xxgk(['build', 'in/**/*.yaml', '-o', 'p', '-f', 'json'], folder)).code).toBe(0);
    expect(allFilesIn(join(folder, 'p'))).toEqual([JOURNAL, 'a.json', 'manifest.json', 'towns/b.json', LIST]);
    const files = ['in/a.yaml', 'in/towns/b.yaml', '--jobs', '2'];
    expect((await xxgk(['build', ...files, '-o', 'q', '-f', 'json'], folder)).code).toBe(0);
    expect(allFilesIn(join(folder, 'q'))).toEqual([JOURNAL, 'a.json', 'b.json', 'manifest.json', LIST]);
  });

  test('names no two outputs alike: the ending of inputs stays where it tells them apart', async () => {
    const folder = organs(['a.yaml', 'a.yml', 'b.yaml', 'other/b.yaml']);
    await xxgk(['build', 'in/*', '-o', 'out', '-f', 'json'], folder);
    expect(allFilesIn(join(folder, 'out'))).toEqual([
      JOURNAL,
      'a.yaml.json',
      'a.yml.json',
      'b.json',
      'manifest.json',
      LIST,
    ]);
    const two = await xxgk(['build', 'in/b.yaml', 'in/other', '-o', 'two', '-f', 'json'], folder);
    expect(two.code).toBe(1);
    expect(two.err).toContain('与“in/b.yaml”的输出同名');
  });

  test('passes over its own output, and refuses to put it among the inputs', async () => {
    const folder = organs(['a.yaml']);
    const inside = ['build', 'in', '-o', 'in/out', '-f', 'json'];
    expect((await xxgk(inside, folder)).code).toBe(0);
    expect((await xxgk([...inside, '--resume'], folder)).out).toContain('新做 0 份，沿用 1 份');
    expect((await xxgk(['build', 'in', '-o', 'in', '-f', 'json'], folder)).code).toBe(2);
  });

  test('compares each report with that of its own organ of the year before', async () => {
    const folder = organs(['a.yaml', 'b.yaml']);
    mkdirSync(join(folder, 'last'));
    const last = (name: string, inForce: number) =>
      writeFileSync(
        join(folder, 'last', name),
        readFileSync(join(folder, 'in', name), 'utf8')
          .replaceAll('2022', '2021')
          .replace(/(normativeDocuments: \{ made: 0, repealed: 0, inForce: )0/u, `$1${inForce}`),
      );
    last('a.yaml', 9);
    last('b.yaml', 0);
    await batch(folder, '--previous', 'last/a.yaml', 'last/b.yaml');
    const [a, b] = manifestOf(join(folder, 'out')).reports;
    expect(a.findings.warnings).toBe(b.findings.warnings + 1);
  });

  test('refuses numbers it cannot use, and a folder without reports', async () => {
    const folder = organs(['a.yaml']);
    for (const wrong of [
      ['--jobs', '0'],
      ['--shard', '3/2'],
      ['--shard', 'a'],
      ['--time-limit', '-1'],
    ])
      expect([wrong, (await batch(folder, ...wrong)).code]).toEqual([wrong, 2]);
    mkdirSync(join(folder, 'empty'));
    const nothing = await xxgk(['build', 'empty', '-o', 'out'], folder);
    expect(nothing.code).toBe(3);
    expect(nothing.err).toContain('没有找到报告');
  });

  test('parts are made apart and are the whole together', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `n${index}.yaml`);
    const folder = organs(names);
    await batch(folder);
    for (const part of [1, 2, 3])
      await xxgk(['build', 'in', '-o', 'parts', '-f', 'json', '--shard', `${part}/3`], folder);
    const outputs = (out: string) => allFilesIn(join(folder, out)).filter((name) => /^n\d+/u.test(name));
    expect(outputs('parts')).toEqual(outputs('out'));
    const counts = [1, 2, 3].map(
      (part) => manifestOf(join(folder, 'parts'), `manifest.${part}-of-3.json`).summary.reports,
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(names.length);
    expect(Math.max(...counts)).toBeLessThan(names.length);
  });
});

describe('a resumed batch', () => {
  test('makes again what changed, and nothing else', async () => {
    const folder = organs(['a.yaml', 'b.yaml', 'c.yaml']);
    await batch(folder);
    const before = statSync(join(folder, 'out/b.json')).mtimeMs;
    const a = join(folder, 'in/a.yaml');
    writeFileSync(
      a,
      readFileSync(a, 'utf8').replace('其他需要报告', '其他应当报告').replace('year: 2022', 'year: 2023'),
    );
    rmSync(join(folder, 'out/c.json'));
    const { code, out } = await batch(folder, '--resume');
    expect([code, out.includes('新做 2 份，沿用 1 份')]).toEqual([code, true]);
    expect(statSync(join(folder, 'out/b.json')).mtimeMs).toBe(before);
    expect(readFileSync(join(folder, 'out/a.json'), 'utf8')).toContain('"year": 2023');
    expect(allFilesIn(join(folder, 'out'))).toContain('c.json');
  });

  test('makes all again under other options, and keeps what a person changed', async () => {
    const folder = organs(['a.yaml', 'b.yaml']);
    await batch(folder);
    writeFileSync(join(folder, 'out/b.json'), 'my own');
    const again = await batch(folder, '--resume', '--tables', 'landscape');
    expect(again.code).toBe(1);
    expect(again.out).toContain('没有生成 1 份');
    expect(readFileSync(join(folder, 'out/b.json'), 'utf8')).toBe('my own');
    expect((await batch(folder, '--resume', '--tables', 'landscape', '--force')).code).toBe(0);
    expect(readFileSync(join(folder, 'out/b.json'), 'utf8')).not.toBe('my own');
  });

  test('keeps what was made under the same options, in whatever order they are given', async () => {
    const folder = organs(['a.yaml']);
    const [tables, profile] = [
      ['--tables', 'landscape'],
      ['--profile', 'plain'],
    ] as const;
    await batch(folder, ...tables, ...profile);
    expect((await batch(folder, '--resume', ...profile, ...tables)).out).toContain('新做 0 份，沿用 1 份');
  });

  test('makes a report again when a picture of it appears or changes', async () => {
    const folder = emptyFolder();
    cpSync(example('county-2024.yaml'), join(folder, 'in/county.yaml'), { recursive: true });
    const make = () => xxgk(['build', 'in', '-o', 'out', '-f', 'html', '--resume'], folder);
    expect((await make()).out).toContain('有错误 1 份');
    const picture = join(folder, 'in/steps-2024.svg');
    cpSync(example('steps-2024.svg'), picture);
    expect((await make()).out).toContain('新做 1 份，沿用 0 份');
    expect((await make()).out).toContain('新做 0 份，沿用 1 份');
    writeFileSync(picture, readFileSync(picture, 'utf8').replace('</svg>', '<desc>x</desc></svg>'));
    expect((await make()).out).toContain('新做 1 份');
  });

  test('an unfinished batch is not begun anew by mistake', async () => {
    const folder = organs(['a.yaml']);
    await batch(folder);
    rmSync(join(folder, 'out/manifest.json'));
    const refused = await batch(folder);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('--resume')]);
    expect((await batch(folder, '--force')).code).toBe(0);
    writeFileSync(join(folder, 'out/manifest.json'), '{}');
    expect((await batch(folder, '--resume')).code).toBe(3);
  });

  test('an input that fails now and is mended later replaces the file of its first version', async () => {
    const folder = organs(['a.yaml']);
    const input = join(folder, 'in/a.yaml');
    const first = readFileSync(input, 'utf8');
    await batch(folder);
    writeFileSync(input, 'year: [');
    expect((await batch(folder, '--resume')).code).toBe(1);
    expect(manifestOf(join(folder, 'out')).reports[0].earlierOutputs).toHaveLength(1);
    writeFileSync(input, first.replace('year: 2022', 'year: 2023'));
    await batch(folder, '--resume');
    expect(readFileSync(join(folder, 'out/a.json'), 'utf8')).toContain('"year": 2023');
  });

  test('follows links to files and not to folders, so that it ends', async () => {
    const folder = organs(['a.yaml']);
    symlinkSync(join(folder, 'in/a.yaml'), join(folder, 'in/link.yaml'));
    symlinkSync(join(folder, 'in'), join(folder, 'in/loop'));
    await batch(folder);
    expect(manifestOf(join(folder, 'out')).summary.reports).toBe(2);
  });

  test('ends as if never disturbed, wherever a kill cut it off', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `${index % 2 === 0 ? '' : 'sub/'}n${index}.yaml`);
    const folder = organs(names);
    await batch(folder);
    const out = join(folder, 'out');
    const whole = new Map(
      allFilesIn(out)
        .filter((name) => /n\d/u.test(name))
        .map((name) => [name, readFileSync(join(out, name), 'utf8')]),
    );
    const journal = readFileSync(join(out, JOURNAL));
    const kill = fc.record({ bytes: fc.nat(journal.length), lost: fc.subarray([...whole.keys()]) });
    await fc.assert(
      fc.asyncProperty(kill, async ({ bytes, lost }) => {
        writeFileSync(join(out, JOURNAL), journal);
        truncateSync(join(out, JOURNAL), bytes);
        rmSync(join(out, 'manifest.json'), { force: true });
        for (const name of lost) {
          rmSync(join(out, name), { force: true });
          writeFileSync(join(out, dirname(name), '.xxgk-0123.batch.tmp'), 'half');
        }
        expect((await batch(folder, '--resume')).code).toBe(0);
        expect(allFilesIn(out)).toEqual([JOURNAL, 'manifest.json', LIST, ...whole.keys()].sort());
        for (const [name, text] of whole) expect(readFileSync(join(out, name), 'utf8')).toBe(text);
        expect(manifestOf(out).reports).toHaveLength(names.length);
      }),
      { numRuns: 12, seed: 7 },
    );
  });
});
