import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { emptyFolder, example, removeFolders, xxgk } from '../harness.js';

afterAll(removeFolders);

const SOUND = readFileSync(example('bureau-2022.yaml'), 'utf8');
const ORGANS = ['示例区甲局', '示例区乙局'];

function county(): string {
  const folder = emptyFolder();
  for (const name of ['今年', '去年']) mkdirSync(join(folder, name));
  for (const organ of ORGANS) {
    const report = SOUND.replaceAll('示例区金融工作局', organ);
    writeFileSync(join(folder, '今年', `${organ}.yaml`), report);
    writeFileSync(join(folder, '去年', `${organ}.yaml`), report.replaceAll('2022', '2021'));
  }
  writeFileSync(join(folder, '今年', '坏.docx'), 'x');
  return folder;
}

test('organs are held beside each other and last year, as a workbook with a chart and as a page', async () => {
  const folder = county();
  const run = (file: string) => xxgk(['survey', '今年', '--previous', '去年', '-o', file], folder);
  const workbook = await run('比对.xlsx');
  expect([workbook.code, workbook.out]).toEqual([
    0,
    expect.stringMatching(/比对2个单位：突出的数0处，雷同文字8处/u),
  ]);
  expect(workbook.err).toMatch(/“坏\.docx”没有读出/u);
  const parts = unzipSync(readFileSync(join(folder, '比对.xlsx')));
  const textOf = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  expect(textOf('xl/charts/chart2.xml')).toContain("<c:f>'新收申请排名'!$C$4:$C$5</c:f>");
  expect(textOf('xl/worksheets/sheet2.xml')).toContain('<drawing r:id="rId1"/>');
  expect(textOf('[Content_Types].xml')).toContain('/xl/charts/chart2.xml');
  expect(textOf('xl/worksheets/sheet4.xml')).toContain('<v>100</v>');
  await run('比对.html');
  const page = readFileSync(join(folder, '比对.html'), 'utf8');
  for (const words of ['新收申请排名', '示例区乙局', '示例区甲局2021年', '<meter '])
    expect(page).toContain(words);
});

test('another ending, and nothing to compare, is refused', async () => {
  const folder = county();
  expect(await xxgk(['survey', '今年', '-o', 'x.docx'], folder)).toMatchObject({
    code: 2,
    err: expect.stringContaining('.xlsx 或 .html'),
  });
  expect(await xxgk(['survey', '今年/坏.docx', '-o', 'x.xlsx'], folder)).toMatchObject({
    code: 3,
    err: expect.stringContaining('没有读出报告'),
  });
});
