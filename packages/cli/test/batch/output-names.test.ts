import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allFilesIn, emptyFolder, example, removeFolders, xxgk } from '../harness.js';

const bureau = readFileSync(example('bureau-2022.yaml'), 'utf8');

afterAll(removeFolders);

/** A folder `in` with one report under several names. */
function named(names: readonly string[]): string {
  const folder = emptyFolder();
  for (const name of names) {
    mkdirSync(dirname(join(folder, 'in', name)), { recursive: true });
    writeFileSync(join(folder, 'in', name), bureau);
  }
  return folder;
}

const build = (folder: string, formats: string, ...more: string[]) =>
  xxgk(['build', 'in/**/*', '-o', 'out', '-f', formats, ...more], folder);

const reportsOf = (folder: string, manifest = 'manifest.json') =>
  JSON.parse(readFileSync(join(folder, 'out', manifest), 'utf8')).reports as readonly {
    readonly input: string;
    readonly status: string;
    readonly outputs: readonly { readonly path: string }[];
    readonly messages: readonly string[];
  }[];

const statusOf = (folder: string, manifest?: string) =>
  reportsOf(folder, manifest).map(({ input, status }) => `${input} ${status}`);

describe('an input whose output would take the name of another', () => {
  test('fails and says whose, where an ending that stayed makes a name that another has', async () => {
    const folder = named(['a.json', 'a.yaml', 'a.yaml.yaml', 'sub/a.yaml']);
    expect((await build(folder, 'json', '--force')).code).toBe(1);
    expect(reportsOf(folder).find(({ input }) => input === 'a.yaml.yaml')).toMatchObject({
      status: 'failed',
      messages: [
        '输出文件“a.yaml.json”与“a.yaml”的输出同名，没有写入。请给其中一个改名，或分两次输出到不同目录。',
      ],
    });
    const outputs = reportsOf(folder).flatMap((report) => report.outputs.map(({ path }) => path));
    expect(new Set(outputs).size).toBe(outputs.length);
    for (const path of outputs) expect(allFilesIn(join(folder, 'out'))).toContain(path);
  });

  test('fails where the ending of one format makes the name', async () => {
    const folder = named(['a.yaml', 'a-网页片段.yaml']);
    expect((await build(folder, 'html,html-fragment')).err).toContain(
      'a.yaml：没有生成。输出文件“a-网页片段.html”与“a-网页片段.yaml”的输出同名',
    );
    expect(statusOf(folder)).toEqual(['a-网页片段.yaml made', 'a.yaml failed']);
  });

  test('fails where a manifest has the name, of the whole or of a part', async () => {
    const folder = named(['manifest.yaml', 'Manifest.2-of-3.yaml', 'sub/manifest.yaml']);
    expect((await build(folder, 'json')).code).toBe(1);
    expect(statusOf(folder)).toEqual([
      'Manifest.2-of-3.yaml failed',
      'manifest.yaml failed',
      'sub/manifest.yaml made',
    ]);
    expect(reportsOf(folder)[1]?.messages[0]).toContain('“manifest.json”与这一批的清单同名');
    expect((await build(folder, 'html', '--resume')).code).toBe(0);
  });

  test('takes no name from one that had it in an earlier run', async () => {
    const folder = named(['a.yaml', 'a.yml']);
    await build(folder, 'json');
    rmSync(join(folder, 'in/a.yml'));
    writeFileSync(join(folder, 'in/a.yaml.yaml'), bureau.replace('year: 2022', 'year: 2023'));
    await build(folder, 'json', '--resume', '--force');
    const outputs = reportsOf(folder).flatMap((report) => report.outputs);
    expect(outputs.map(({ path }) => path)).toEqual(['a.json', 'a.yaml.json']);
    const yearIn = (path: string) => JSON.parse(readFileSync(join(folder, 'out', path), 'utf8')).year;
    expect(outputs.map(({ path }) => yearIn(path))).toEqual([2022, 2023]);
  });

  test('is the same input, however the batch is shared out', async () => {
    const folder = named(['a.json', 'a.yaml', 'a.yaml.yaml', 'manifest.yaml', 'b.yaml', 'c.yaml']);
    await build(folder, 'json');
    const whole = statusOf(folder);
    const parts: string[] = [];
    for (const part of [1, 2, 3]) {
      await build(folder, 'json', '--shard', `${part}/3`);
      parts.push(...statusOf(folder, `manifest.${part}-of-3.json`));
    }
    expect(parts.sort()).toEqual([...whole].sort());
    expect(whole.filter((line) => line.endsWith('failed'))).toHaveLength(2);
  });
});
