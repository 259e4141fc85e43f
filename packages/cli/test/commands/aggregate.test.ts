import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { emptyFolder, example, filesIn, removeFolders, xxgk } from '../harness.js';

const bureau = readFileSync(example('bureau-2022.yaml'), 'utf8');
const ORGAN = '示例县人民政府';

afterAll(removeFolders);

/** A folder `kids` with the reports of bureaus, whose first figure of table A tells them apart. */
function bureaus(made: Readonly<Record<string, number>>): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'kids'));
  for (const [name, count] of Object.entries(made)) writeBureau(folder, name, name, count);
  return folder;
}

function writeBureau(
  folder: string,
  file: string,
  organ: string,
  made: number,
  change = (text: string) => text,
) {
  const text = bureau
    .replaceAll('示例区金融工作局', organ)
    .replace(/(normativeDocuments: \{ made: )\d+(, repealed: \d+, inForce: )\d+/u, `$1${made}$2${made}`);
  writeFileSync(join(folder, 'kids', `${file}.yaml`), change(text));
}

const aggregate = (folder: string, ...more: string[]) =>
  xxgk(['aggregate', 'kids', '-o', 'sum.yaml', '--organ', ORGAN, ...more], folder);
const sumIn = (folder: string, name = 'sum.yaml') => parse(readFileSync(join(folder, name), 'utf8'));

describe('xxgk aggregate', () => {
  test('writes the sum as data with a draft of the prose, and both traces', async () => {
    const folder = bureaus({ 甲局: 3, 乙局: 4 });
    const { code, out, err } = await aggregate(folder, '--trace', 't.xlsx', 't.html');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('收到 2 份报告，计入 2 份。');
    const sum = sumIn(folder);
    expect(sum.organ).toEqual({ name: ORGAN, kind: 'government' });
    expect(sum.disclosure.normativeDocuments).toEqual({ made: 7, repealed: 0, inForce: 7 });
    expect(sum.overview).toContain('没有收到政府信息公开申请，也没有上年结转的申请。');
    expect(sum.overview).not.toContain('{{#if');
    expect(sum.problems).toContain('（请写明');
    expect(filesIn(folder)).toEqual(['kids', 'sum.yaml', 't.html', 't.xlsx']);
    expect(readFileSync(join(folder, 't.html'), 'utf8')).toContain('甲局：3');
    expect((await xxgk(['check', 'sum.yaml', '--children', 'kids'], folder)).out).not.toContain('children/');
    await aggregate(folder, '--live', '--force');
    expect(sumIn(folder).overview).toContain('{{#if');
  });

  test('sums of sums: the parent of parents equals the sum of all', async () => {
    const folder = bureaus({ 甲镇: 1, 乙镇: 2, 丙镇: 4, 丁镇: 8 });
    const sum = (inputs: string[], out: string, organ: string) =>
      xxgk(['aggregate', ...inputs, '-o', out, '--organ', organ], folder);
    await sum(['kids/甲镇.yaml', 'kids/乙镇.yaml'], 'counties/a.json', '甲县人民政府');
    await sum(['kids/丙镇.yaml', 'kids/丁镇.yaml'], 'counties/b.json', '乙县人民政府');
    await sum(['counties'], 'city.yaml', '示例市人民政府');
    await sum(['kids'], 'all.yaml', '示例市人民政府');
    const { overview: _, ...city } = sumIn(folder, 'city.yaml');
    const { overview: __, ...all } = sumIn(folder, 'all.yaml');
    expect(city).toEqual(all);
    expect(city.disclosure.normativeDocuments.made).toBe(15);
  });

  test('names the missing, the doubled, the unexpected and the faulty, and calls the sum a draft', async () => {
    const folder = bureaus({ 甲局: 1, 乙局: 2 });
    writeBureau(folder, '又一份', '乙局', 2);
    writeBureau(folder, '错', '丙局', 3, (text) =>
      text.replace('reconsideration: { upheld: 0', 'reconsideration: { upheld: 5'),
    );
    writeFileSync(join(folder, 'kids/名单.txt'), '甲局\n乙局 # 已催\n\n丁局\n');
    const { code, err } = await aggregate(folder, '--expect', 'kids/名单.txt');
    expect(code).toBe(1);
    expect(err).toContain('缺少“丁局”的报告');
    expect(err).toContain('“乙局”报了两份');
    expect(err).toContain('“丙局”（错.yaml）不在应报单位名单中');
    expect(err).toMatch(/“错\.yaml”有\d+处错误/u);
    expect(err).toContain('数据仅供核对');
    expect(readFileSync(join(folder, 'sum.yaml'), 'utf8')).toContain('# - 缺少“丁局”的报告');
    expect((await aggregate(folder, '--expect', 'kids/名单.txt', '--strict', '--force')).err).toContain(
      '没有生成文件',
    );
  });

  test.each([
    ['another year', '--other-year', (text: string) => text.replaceAll('2022', '2023'), '是2023年度的报告'],
    [
      'another edition',
      '--other-edition',
      () =>
        readFileSync(example('district-2019.yaml'), 'utf8').replace(
          'year: 2019',
          'year: 2022\nedition: "2019"',
        ),
      '使用2019年版格式',
    ],
  ])('refuses %s, unless told to skip it', async (_, option, change, message) => {
    const folder = bureaus({ 甲局: 1 });
    writeBureau(folder, '乙', '乙局', 2, change);
    const refused = await aggregate(folder, '--year', '2022', '--edition', '2021');
    expect([refused.code, filesIn(folder)]).toEqual([1, ['kids']]);
    expect(refused.err).toContain(message);
    expect(refused.err).toContain(option);
    const skipped = await aggregate(folder, '--year', '2022', '--edition', '2021', option, 'skip');
    expect([skipped.code, skipped.err.includes(message)]).toEqual([0, true]);
    expect(sumIn(folder).disclosure.normativeDocuments.made).toBe(1);
  });

  test('does not add a sum that lies among the reports, and names it', async () => {
    const folder = bureaus({ 甲局: 1, 乙局: 2 });
    await xxgk(['aggregate', 'kids', '-o', 'kids/旧.yaml', '--organ', ORGAN], folder);
    const refused = await aggregate(folder);
    expect([refused.code, filesIn(folder)]).toEqual([1, ['kids']]);
    expect(refused.err).toContain('“旧.yaml”是汇总单位“示例县人民政府”的报告，各数都等于其他报告之和');
    expect(refused.err).toContain('--own-sum skip');
    const skipped = await aggregate(folder, '--own-sum', 'skip');
    expect([skipped.code, sumIn(folder).disclosure.normativeDocuments.made]).toEqual([0, 3]);
  });

  test('refuses a sum that lacks a report which cannot be read, and names it', async () => {
    const folder = bureaus({ 甲局: 1 });
    writeFileSync(join(folder, 'kids/坏.yaml'), 'year: [');
    const { code, err } = await aggregate(folder);
    expect(code).toBe(1);
    expect(err).toContain('“坏.yaml”读不出来，没有计入');
    expect(filesIn(folder)).toEqual(['kids']);
  });

  test('reads subfolders, in every form, and leaves its own output alone', async () => {
    const folder = bureaus({ 甲局: 1 });
    mkdirSync(join(folder, 'kids/towns'));
    writeFileSync(join(folder, 'kids/towns/x.yaml'), bureau);
    await xxgk(['build', 'kids/towns/x.yaml', '-f', 'docx,pdf', '-o', 'kids/towns'], folder);
    const inside = ['aggregate', 'kids', '-o', 'kids/sum.yaml', '--organ', ORGAN];
    expect((await xxgk(inside, folder)).code).toBe(0);
    const { out, err } = await xxgk(inside, folder);
    expect([out.includes('计入 2 份'), err.includes('报了两份')]).toEqual([true, false]);
  });

  test('reads an organ that sent a document alone, and tells a document that differs from its data', async () => {
    const folder = bureaus({ 甲局: 1, 乙局: 2 });
    await xxgk(['build', 'kids/乙局.yaml', '-f', 'docx', '-o', 'kids'], folder);
    rmSync(join(folder, 'kids/乙局.yaml'));
    await xxgk(['build', 'kids/甲局.yaml', '-f', 'docx', '-o', 'kids'], folder);
    const data = join(folder, 'kids/甲局.yaml');
    writeFileSync(
      data,
      readFileSync(data, 'utf8').replace('licensing: { decisions: 0 }', 'licensing: { decisions: 9 }'),
    );
    const { code, err, out } = await aggregate(folder);
    expect(code).toBe(1);
    expect(out).toContain('计入 2 份');
    expect(err).toMatch(/\.docx”与“甲局\.yaml”是同一单位同一年度的报告，但有1个数不同/u);
  });

  test('an unread file may be left out, and then nobody is called missing', async () => {
    const folder = bureaus({ 甲局: 1 });
    writeFileSync(join(folder, 'kids/坏.docx'), 'no document');
    writeFileSync(join(folder, 'roster.txt'), '甲局\n乙局\n');
    const { code, err } = await aggregate(folder, '--unread', 'skip', '--roster', 'roster.txt');
    expect([code, err.includes('缺少“')]).toEqual([1, false]);
    expect(err).toMatch(/是否缺报还不能确定：乙局/u);
    expect(filesIn(folder)).toContain('sum.yaml');
  });

  test('refuses names of files it cannot write, and wants the organ', async () => {
    const folder = bureaus({ 甲局: 1 });
    expect((await xxgk(['aggregate', 'kids', '-o', 'sum.yaml'], folder)).code).toBe(2);
    expect((await xxgk(['aggregate', 'kids', '-o', 'sum.doc', '--organ', ORGAN], folder)).code).toBe(2);
    expect((await aggregate(folder, '--trace', 't.pdf')).code).toBe(2);
    expect((await aggregate(folder, '--kind', 'x')).code).toBe(2);
    expect(filesIn(folder)).toEqual(['kids']);
  });
});
