import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { emptyFolder, example, filesIn, removeFolders, xxgk } from '../harness.js';

afterAll(removeFolders);

const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

/** A report's Word document and web page in an empty folder. */
async function built(name: string, formats: string): Promise<string> {
  const folder = emptyFolder();
  const { code } = await xxgk(['build', example(name), '-f', formats, '-o', '.'], folder);
  expect(code).toBe(0);
  return folder;
}

test('import makes YAML of a Word document, the same report as went in, readable by check and build', async () => {
  const folder = await built('city-2025.yaml', 'docx,json');
  const [docx = '', json = ''] = filesIn(folder);
  const { code, out } = await xxgk(['import', docx, '-o', 'data'], folder);
  expect(code).toBe(0);
  expect(out).toMatch(/已生成 .*\.yaml/);
  const [yaml = ''] = filesIn(join(folder, 'data'));
  const text = read(join(folder, 'data'), yaml);
  expect(parse(text)).toEqual(JSON.parse(read(folder, json)));
  expect(text).toMatch(/^# 由“.*\.docx”读取。/);
  expect(text).toMatch(/\n\n# 一、总体情况\noverview: \|/);
  expect(text).toMatch(/newlyReceived: \{ naturalPerson: \d.*\} # 一、本年新收政府信息公开申请数量\n/);
  expect((await xxgk(['check', docx], folder)).out).toBe('没有发现问题。');
  const again = await xxgk(['import', docx, '-o', 'data'], folder);
  expect([again.code, again.out]).toEqual([0, expect.stringContaining('内容未变')]);
});

test('import does not overwrite a changed file without --force', async () => {
  const folder = await built('bureau-2022.yaml', 'html');
  const [html = ''] = filesIn(folder);
  await xxgk(['import', html, '-o', 'data'], folder);
  const [yaml = ''] = filesIn(join(folder, 'data'));
  writeFileSync(join(folder, 'data', yaml), 'changed');
  const refused = await xxgk(['import', html, '-o', 'data'], folder);
  expect([refused.code, read(join(folder, 'data'), yaml)]).toEqual([3, 'changed']);
  expect((await xxgk(['import', html, '-o', 'data', '--force'], folder)).code).toBe(0);
});

test('--trace names each figure, its place and what stood there; -f json writes JSON', async () => {
  const folder = await built('bureau-2022.yaml', 'docx');
  const [docx = ''] = filesIn(folder);
  const { out } = await xxgk(['import', docx, '--trace', '-f', 'json', '-o', 'data'], folder);
  expect(out).toMatch(/^项目\t位置\t原文\n/);
  expect(out).toMatch(/\n二 规章 \/ 本年制发件数\t表1，第3行，第2列\t\d+\n/);
  expect(filesIn(join(folder, 'data'))[0]).toMatch(/\.json$/);
});

test('what a file does not say can be given; without it nothing is written', async () => {
  const folder = emptyFolder();
  writeFileSync(
    join(folder, 'page.html'),
    `<h2>一、总体情况</h2><p>全年平稳。</p><h2>二、主动公开政府信息情况</h2>
     <table><tr><td>规章</td><td>1</td><td>2</td><td>3</td></tr><tr><td>行政许可</td><td>4</td></tr></table>
     <h2>五、存在的主要问题及改进情况</h2><p>解读偏少。</p><h2>六、其他需要报告的事项</h2><p>无。</p>`,
  );
  const refused = await xxgk(['import', 'page.html'], folder);
  expect([refused.code, filesIn(folder)]).toEqual([1, ['page.html']]);
  expect(refused.err).toMatch(/没有找到机关名称[\s\S]*没有生成文件/);
  const given = await xxgk(['import', 'page.html', '--organ', '示例局', '--year', '2023'], folder);
  expect(given.code).toBe(1);
  expect(read(folder, '示例局2023年政府信息公开工作年度报告.yaml')).toMatch(/inForce: 3/);
});

test('files of another subject, wrong formats and wrong years are refused with one sentence', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'other.txt'), '某局2023年度部门决算公开\n\n一、部门职责\n负责有关工作。\n');
  const other = await xxgk(['import', 'other.txt'], folder);
  expect([other.code, filesIn(folder)]).toEqual([3, ['other.txt']]);
  expect(other.err).toMatch(/没有政府信息公开工作年度报告/);
  expect((await xxgk(['import', 'other.txt', '-f', 'pdf'], folder)).code).toBe(2);
  expect((await xxgk(['import', 'other.txt', '--year', '23'], folder)).code).toBe(2);
});
