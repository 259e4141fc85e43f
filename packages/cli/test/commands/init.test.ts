import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figureAt, formSheets } from '@xxgk/model';
import { readReport } from '@xxgk/readers';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { emptyFolder, example, filesIn, removeFolders, xxgk } from '../harness.js';

afterAll(removeFolders);

const ORGAN = ['--organ', '示例区档案局', '--year', '2025'];
const read = (folder: string, name: string) => readReport(readFileSync(join(folder, name)), name);

describe('xxgk init', () => {
  test('writes a data file that reads back, every figure left to be filled in', async () => {
    const folder = emptyFolder();
    const ran = await xxgk(['init', ...ORGAN, '--kind', 'government'], folder);
    expect([ran.code, filesIn(folder)]).toEqual([0, ['report.yaml']]);
    const result = await read(folder, 'report.yaml');
    if (!result.ok) throw new Error(result.findings[0]?.message);
    const { report } = result;
    expect(report).toMatchObject({
      year: 2025,
      edition: '2021',
      organ: { name: '示例区档案局', kind: 'government' },
    });
    expect(figureAt(report, 'disclosure.fees.amount')).toBeNull();
    const text = readFileSync(join(folder, 'report.yaml'), 'utf8');
    expect(text).toContain('# 一、本年新收政府信息公开申请数量');
    expect(text).toContain('newlyReceived: { naturalPerson: , commercial: ');
  });

  test('takes organ, prose and what was carried over from last year, and says whose words they are', async () => {
    const folder = emptyFolder();
    const last = example('city-2025.yaml');
    const ran = await xxgk(['init', '--from', last, '-o', 'neu.yaml'], folder);
    expect(ran.code).toBe(0);
    const before = await readReport(readFileSync(last), 'last');
    const after = await read(folder, 'neu.yaml');
    if (!before.ok || !after.ok) throw new Error('not read');
    expect(after.report.year).toBe(2026);
    expect(after.report.organ).toEqual(before.report.organ);
    expect(after.report.overview).toBe(before.report.overview);
    expect(after.report.applications.carriedOver).toEqual(before.report.applications.carriedForward);
    expect(after.report.applications.newlyReceived.naturalPerson).toBeNull();
    expect(readFileSync(join(folder, 'neu.yaml'), 'utf8')).toContain('# 以下是2025年报告的文字，供改写');
  });

  test('the number of items of last year follows from the form of 2019', async () => {
    const folder = emptyFolder();
    await xxgk(['init', '--from', example('district-2019.yaml')], folder);
    const before = await readReport(readFileSync(example('district-2019.yaml')), 'last');
    const after = await read(folder, 'report.yaml');
    if (!before.ok || !after.ok || before.report.edition !== '2019' || after.report.edition !== '2019')
      throw new Error('not read');
    const { previousItems, change } = before.report.disclosure.licensing;
    expect(after.report.disclosure.licensing.previousItems).toBe(Number(previousItems) + Number(change));
    expect(after.report.disclosure.procurement.items).toBeNull();
  });

  test('writes the spreadsheet form, blank or with last year, and reads it back', async () => {
    const folder = emptyFolder();
    expect((await xxgk(['init', '--xlsx'], folder)).code).toBe(0);
    expect(filesIn(folder)).toEqual(['年度报告填报表.xlsx']);
    const check = await xxgk(['check', '年度报告填报表.xlsx'], folder);
    expect(check.out).toContain('缺少机关名称');
    expect(check.out).toContain('缺少报告年度');
    await xxgk(['init', '--xlsx', '--from', example('city-2025.yaml'), '-o', '2026.xlsx'], folder);
    const result = await read(folder, '2026.xlsx');
    expect(result.ok && result.report.applications.carriedOver.total).toBeGreaterThan(0);
  });

  test('overwrites nothing without --force', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'report.yaml'), 'mine');
    const ran = await xxgk(['init', ...ORGAN], folder);
    expect([ran.code, readFileSync(join(folder, 'report.yaml'), 'utf8')]).toEqual([3, 'mine']);
    expect(ran.err).toContain('--force');
    expect((await xxgk(['init', ...ORGAN, '--force'], folder)).code).toBe(0);
  });

  test.each([
    [['init'], '--organ'],
    [['init', '--organ', 'x', '--year', '25'], '四位年份'],
    [['init', ...ORGAN, '--kind', 'school'], 'government'],
    [['init', '--xlsx', '--edition', '2030'], '2019、2021'],
    [['init', '--from', example('city-2025.yaml'), '--year', '2030'], '2026'],
  ])('%j is refused as a wrong use', async (args, words) => {
    const folder = emptyFolder();
    const ran = await xxgk(args, folder);
    expect([ran.code, filesIn(folder)]).toEqual([2, []]);
    expect(ran.err).toContain(words);
  });
});

describe('the spreadsheet form', () => {
  const partsOf = (folder: string) => unzipSync(readFileSync(join(folder, 'f.xlsx')));
  const sheetNumber = Object.keys(formSheets);
  const path = (id: string) => `xl/worksheets/sheet${sheetNumber.indexOf(id) + 1}.xml`;
  async function form(): Promise<string> {
    const folder = emptyFolder();
    await xxgk(['init', ...ORGAN, '-o', 'f.xlsx'], folder);
    return folder;
  }

  test('says that nothing is filled in, locks what is not to be filled in, keeps what most leave blank apart', async () => {
    const parts = partsOf(await form());
    const sheet = (id: string) => strFromU8(parts[path(id)] ?? new Uint8Array());
    for (const id of ['disclosure', 'applications', 'proceedings'])
      expect(sheet(id)).toContain('<v>尚未填写</v>');
    for (const id of sheetNumber) expect(sheet(id)).toContain('<sheetProtection sheet="1"');
    expect(strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())).toContain('<protection locked="0"/>');
    expect(sheet('basics')).toContain('机关名称');
    expect(sheet('basics')).not.toContain('签名章');
    expect(sheet('optional')).toContain('签名章');
  });

  test('a comment, and words beside a table, are told', async () => {
    const folder = await form();
    const parts = partsOf(folder);
    const sheet = path('applications');
    const text = strFromU8(parts[sheet] ?? new Uint8Array());
    const changed = text.replace(
      /<row r="8"([^>]*)>(.*?)<\/row>/u,
      '<row r="8"$1>$2<c r="Z8" t="inlineStr"><is><t>含信访转来2件</t></is></c></row>',
    );
    expect(changed).not.toBe(text);
    const bytes = zipSync({
      ...parts,
      [sheet]: strToU8(changed),
      [sheet.replace('worksheets/', 'worksheets/_rels/').concat('.rels')]: strToU8(
        '<Relationships><Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>',
      ),
      'xl/comments1.xml': strToU8(
        '<comments><commentList><comment ref="E9"><text><t>李四：待核</t></text></comment></commentList></comments>',
      ),
    });
    writeFileSync(join(folder, 'f.xlsx'), bytes);
    const { out } = await xxgk(['check', 'f.xlsx'], folder);
    expect(out).toContain('工作表“依申请公开”，E9有批注“李四：待核”，没有读入报告。');
    expect(out).toContain('工作表“依申请公开”，Z8在表外写有“含信访转来2件”，没有读入报告。');
  });
});
