import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, example, removeFolders, xxgk } from '../harness.js';

const bureau = readFileSync(example('bureau-2022.yaml'), 'utf8');

afterAll(removeFolders);

function twoYears(): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'old.yaml'), bureau);
  const now = bureau
    .replaceAll('2022年', '2023年')
    .replace('year: 2022', 'year: 2023')
    .replace(/(normativeDocuments: \{ made: )\d+/u, '$17');
  writeFileSync(join(folder, 'new.yaml'), now);
  return folder;
}

describe('xxgk diff', () => {
  test('two years of an organ, as text', async () => {
    const { code, out } = await xxgk(['diff', 'old.yaml', 'new.yaml'], twoYears());
    expect(code).toBe(0);
    const lines = out.split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '对比：2022年 与 2023年',
      '表格数据：200 项中 1 项不同。',
      '  二、主动公开政府信息情况 · “行政规范性文件” · “本年制发件数”：0 → 7（+7）',
    ]);
    const gone = lines.filter((line) => line.startsWith('  - ')).join('');
    const came = lines.filter((line) => line.startsWith('  + ')).join('');
    expect(gone).toContain('2022年');
    expect(came.replaceAll('2023年', '2022年').replaceAll('+', '-')).toBe(gone);
  });

  test('two drafts are named by their files; the same draft has no difference', async () => {
    const folder = twoYears();
    writeFileSync(join(folder, 'draft.yaml'), bureau);
    const { out } = await xxgk(['diff', 'old.yaml', 'draft.yaml', '--lang', 'en'], folder);
    expect(out).toContain('old.yaml and draft.yaml\nFigures: 0 of 200 differ.');
    expect(out).toContain('100% of the text is the same');
  });

  test('as data, editions named apart', async () => {
    const folder = twoYears();
    const { out } = await xxgk(
      ['diff', 'new.yaml', example('district-2019.yaml'), '--format', 'json'],
      folder,
    );
    const data = JSON.parse(out);
    expect(data).toMatchObject({
      schema: 'xxgk/comparison@1',
      before: { name: 'new.yaml', year: 2023, edition: '2021' },
      after: { name: 'district-2019.yaml', year: 2019, edition: '2019' },
    });
    expect(data.onlyBefore.length).toBeGreaterThan(0);
    expect(data.onlyAfter[0].where).toContain('二、主动公开政府信息情况');
    expect(data.prose.map(({ key }: { key: string }) => key)).toContain('overview');
  });

  test('as a page, into a file', async () => {
    const folder = twoYears();
    const args = ['diff', 'old.yaml', 'new.yaml', '--format', 'html', '-o', 'd.html'];
    expect((await xxgk(args, folder)).code).toBe(0);
    const page = readFileSync(join(folder, 'd.html'), 'utf8');
    expect(page).toContain('<del>');
    expect(page).toContain('对比：2022年 与 2023年');
  });

  test('refuses a report with errors, a missing file and an unknown format', async () => {
    const folder = twoYears();
    writeFileSync(join(folder, 'bad.json'), '{}');
    expect((await xxgk(['diff', 'old.yaml', 'bad.json'], folder)).code).toBe(1);
    expect((await xxgk(['diff', 'old.yaml', 'none.yaml'], folder)).code).toBe(3);
    expect((await xxgk(['diff', 'old.yaml', 'new.yaml', '--format', 'pdf'], folder)).code).toBe(2);
  });
});
