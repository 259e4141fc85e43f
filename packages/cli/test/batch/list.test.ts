import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionSpec, listColumns } from '@xxgk/model';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parse } from 'yaml';
import { allFilesIn, emptyFolder, removeFolders, xxgk } from '../harness.js';

const FIRST_ROW = 7;
const SHEET = 'xl/worksheets/sheet1.xml';

afterAll(removeFolders);

const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** The cell of the form for a path in a row of the list, from 1; the check stands second. */
function cellFor(path: string, row: number): string {
  const column = listColumns(editionSpec('2021')).findIndex((each) => each.path === path);
  if (column < 0) throw new RangeError(path);
  return `${letters(column === 0 ? 0 : column + 1)}${FIRST_ROW + row - 1}`;
}

/** Fills cells of the list as a spreadsheet program would. */
function fill(file: string, rows: readonly Readonly<Record<string, string | number>>[]): void {
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  let sheet = strFromU8(parts[SHEET] ?? new Uint8Array());
  for (const [index, values] of rows.entries()) {
    for (const [path, value] of Object.entries(values)) {
      const reference = cellFor(path, index + 1);
      const content =
        typeof value === 'number'
          ? `><v>${value}</v></c>`
          : ` t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
      const before = sheet;
      sheet = sheet.replace(
        new RegExp(`(<c r="${reference}" s="\\d+")[^>]*?(?:/>|>.*?</c>)`, 'u'),
        `$1${content}`,
      );
      if (sheet === before) throw new RangeError(reference);
    }
  }
  writeFileSync(file, zipSync({ ...parts, [SHEET]: strToU8(sheet) }));
}

async function listOf(
  rows: readonly Readonly<Record<string, string | number>>[],
  roster = '甲局\n乙局\n',
): Promise<string> {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'roster.txt'), roster);
  const args = ['init', '--batch-xlsx', '--year', '2025', '--roster', 'roster.txt', '-o', 'list.xlsx'];
  expect((await xxgk(args, folder)).code).toBe(0);
  fill(join(folder, 'list.xlsx'), rows);
  return folder;
}

const ZEROS = { 'form.blankMeansZero': '是' };
const RECEIVED = 'applications.newlyReceived.naturalPerson';
const FORWARD = 'applications.carriedForward.naturalPerson';
const build = (folder: string, ...more: string[]) =>
  xxgk(['build', 'list.xlsx', '-o', 'out', '-f', 'json', ...more], folder);
const reportIn = (folder: string, organ: string) =>
  JSON.parse(readFileSync(join(folder, `out/${organ}2025年政府信息公开工作年度报告.json`), 'utf8'));

describe('a list with a row for each organ', () => {
  test('makes a report of each row: figures, totals, prose as typed or drafted', async () => {
    const folder = await listOf([
      { ...ZEROS, [RECEIVED]: 5, [FORWARD]: 5, 'disclosure.fees.amount': '12.3456', date: '2026-01-20' },
      {
        ...ZEROS,
        'organ.kind': '人民政府',
        'disclosure.regulations.made': '2（其中修订1件）',
        problems: '不足之处。',
      },
    ]);
    const { code, err } = await build(folder);
    // Drafted prose asks the clerk to complete it.
    expect([code, err.includes('留有未填写的内容')]).toEqual([1, true]);
    expect(allFilesIn(join(folder, 'out')).filter((name) => name.includes('局'))).toEqual([
      '乙局2025年政府信息公开工作年度报告.json',
      '甲局2025年政府信息公开工作年度报告.json',
    ]);
    const first = reportIn(folder, '甲局');
    expect(first).toMatchObject({
      year: 2025,
      edition: '2021',
      date: '2026-01-20',
      organ: { kind: 'department' },
    });
    expect(first.applications.newlyReceived).toMatchObject({ naturalPerson: 5, commercial: 0, total: 5 });
    expect(first.disclosure.fees.amount).toBe('12.3456');
    expect(first.overview).toContain('2025年新收政府信息公开申请5件');
    const second = reportIn(folder, '乙局');
    expect(second.organ.kind).toBe('government');
    expect(second.disclosure.regulations.made).toEqual({ value: 2, note: '其中修订1件' });
    expect(second.problems).toBe('不足之处。');
  });

  test('blank figures are blank unless the row says that they are 0', async () => {
    const folder = await listOf([{ [RECEIVED]: 5 }, { ...ZEROS }]);
    await build(folder);
    expect(reportIn(folder, '甲局').disclosure.licensing.decisions).toBeNull();
    expect(reportIn(folder, '乙局').disclosure.licensing.decisions).toBe(0);
  });

  test('a row that is wrong is named by its number and keeps no other from being made', async () => {
    const rows = [
      { ...ZEROS, [RECEIVED]: '五件' },
      { ...ZEROS },
      { ...ZEROS, 'organ.name': '甲局', year: 2025 },
      { [RECEIVED]: 1 },
    ];
    const folder = await listOf(rows, '甲局\n乙局');
    const { code, err } = await build(folder);
    expect(code).toBe(1);
    const { reports } = JSON.parse(readFileSync(join(folder, 'out/manifest.json'), 'utf8'));
    expect(reports.map(({ input, status }: Record<string, string>) => `${input} ${status}`)).toEqual([
      'list.xlsx#甲局2025年政府信息公开工作年度报告 faulty',
      'list.xlsx#乙局2025年政府信息公开工作年度报告 faulty',
      'list.xlsx#第9行 failed',
      'list.xlsx#第10行 failed',
    ]);
    expect(err).toContain(
      'list.xlsx#第9行：没有生成。输出文件“甲局2025年政府信息公开工作年度报告.json”与“list.xlsx#甲局2025年',
    );
    expect(err).toContain('五件');
  });

  test('can be resumed row by row', async () => {
    const folder = await listOf([{ ...ZEROS, [RECEIVED]: 1 }, { ...ZEROS }]);
    await build(folder);
    fill(join(folder, 'list.xlsx'), [{ [RECEIVED]: 2 }]);
    expect((await build(folder, '--resume')).out).toContain('新做 1 份，沿用 1 份');
    expect(reportIn(folder, '甲局').applications.newlyReceived.total).toBe(2);
  });

  test('can be added up', async () => {
    const folder = await listOf([
      { ...ZEROS, [RECEIVED]: 3, [FORWARD]: 3 },
      { ...ZEROS, [RECEIVED]: 4, [FORWARD]: 4 },
    ]);
    const args = [
      'aggregate',
      'list.xlsx',
      '-o',
      'sum.yaml',
      '--organ',
      '示例县人民政府',
      '--expect',
      'roster.txt',
    ];
    await xxgk(args, folder);
    const sum = parse(readFileSync(join(folder, 'sum.yaml'), 'utf8'));
    expect(sum.applications.newlyReceived).toMatchObject({ naturalPerson: 7, total: 7 });
  });

  test('that lies in a folder says that it is one, and what to do', async () => {
    const folder = await listOf([{ ...ZEROS }]);
    mkdirSync(join(folder, 'in'));
    cpSync(join(folder, 'list.xlsx'), join(folder, 'in/list.xlsx'));
    for (const [lang, words] of [
      ['zh-CN', '是一行一个单位的数据表，不是一份报告。'],
      ['en', 'a list with one organ a row'],
    ] as const) {
      const built = await xxgk(['build', 'in', '-o', 'o', '-f', 'json', '--lang', lang], folder);
      expect([built.code, built.err]).toEqual([1, expect.stringContaining(words)]);
      const args = ['aggregate', 'in', '-o', 'sum.yaml', '--organ', '示例县人民政府', '--lang', lang];
      const { err } = await xxgk(args, folder);
      expect(err).toContain(words);
    }
  });

  test('takes a name of absurd length for a fault of its row, and names nothing after it', async () => {
    const folder = await listOf([{ ...ZEROS, 'organ.name': '甲'.repeat(20_000) }, { ...ZEROS }]);
    expect((await build(folder)).code).toBe(1);
    const [first, second] = JSON.parse(readFileSync(join(folder, 'out/manifest.json'), 'utf8')).reports;
    expect(first).toMatchObject({ input: 'list.xlsx#第7行', status: 'failed' });
    expect(first.messages[0]).toContain('20000');
    expect(second.status).toBe('faulty');
  });

  test('columns are known by their headers, wherever they stand', async () => {
    const folder = await listOf([{ ...ZEROS, 'organ.kind': '人民政府', date: '2026-01-20' }], '甲局');
    const file = join(folder, 'list.xlsx');
    const parts = unzipSync(new Uint8Array(readFileSync(file)));
    const [kind = '', date = ''] = ['organ.kind', 'date'].map((path) => cellFor(path, 1).replace(/\d+/u, ''));
    const sheet = strFromU8(parts[SHEET] ?? new Uint8Array()).replace(
      new RegExp(`<c r="(${kind}|${date})([4-9])"`, 'gu'),
      (_, column, row) => `<c r="${column === kind ? date : kind}${row}"`,
    );
    writeFileSync(file, zipSync({ ...parts, [SHEET]: strToU8(sheet) }));
    await build(folder);
    expect(reportIn(folder, '甲局')).toMatchObject({ date: '2026-01-20', organ: { kind: 'government' } });
  });

  test('the form of one report is no list, and options of one report do not go with a list', async () => {
    const folder = emptyFolder();
    await xxgk(['init', '--xlsx', '--organ', '甲局', '--year', '2025', '-o', 'form.xlsx'], folder);
    expect((await xxgk(['build', 'form.xlsx', '-f', 'json'], folder)).out).not.toContain('manifest');
    for (const more of [['--xlsx'], ['--organ', '甲局'], ['--from', 'form.xlsx']])
      expect((await xxgk(['init', '--batch-xlsx', ...more], folder)).code).toBe(2);
    expect((await xxgk(['init', '--roster', 'x.txt'], folder)).code).toBe(2);
  });
});
