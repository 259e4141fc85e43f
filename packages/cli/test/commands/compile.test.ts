import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { emptyFolder, example, removeFolders, xxgk } from '../harness.js';

afterAll(removeFolders);

const SOUND = readFileSync(example('bureau-2022.yaml'), 'utf8');
const of = (organ: string) => SOUND.replaceAll('示例区金融工作局', organ);

test('reports become one file with the pages on which they begin; what is left out is named', async () => {
  const folder = emptyFolder();
  mkdirSync(join(folder, '各局'));
  const files = {
    '1甲.yaml': of('示例区甲局'),
    '2乙.yaml': of('示例区乙局'),
    '3乙又.yaml': of('示例区乙局'),
    '4丙.yaml': of('示例区丙局').replaceAll('2022', '2021'),
    '5坏.docx': 'x',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, '各局', name), text);
  const run = (file: string) => xxgk(['compile', '各局', '-o', file, '--organ', '示例区人民政府'], folder);
  const { code, out, err } = await run('汇编.docx');
  expect([code, out]).toEqual([0, expect.stringContaining('汇编收入2个单位的报告。')]);
  expect(err).toContain('“示例区乙局”报了两份：“2乙.yaml”和“3乙又.yaml”');
  expect(err).toContain('“4丙.yaml”是2021年度的报告');
  expect(err).toContain('“5坏.docx”没有读出');
  const body = strFromU8(
    unzipSync(readFileSync(join(folder, '汇编.docx')))['word/document.xml'] ?? new Uint8Array(),
  );
  const words = body.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');
  expect(words).toMatch(/页码 1 示例区甲局 2 2 示例区乙局 \d+ 报告1/u);
  writeFileSync(join(folder, '名单.csv'), '单位名称\n示例区乙局\n示例区甲局\n示例区丁局\n');
  const listed = await xxgk(
    ['compile', '各局', '-o', '名单序.docx', '--organ', '示例区人民政府', '--roster', '名单.csv'],
    folder,
  );
  expect(listed.err).toContain('是否缺报还不能确定：示例区丁局');
  const second = unzipSync(readFileSync(join(folder, '名单序.docx')))['word/document.xml'];
  const order = strFromU8(second ?? new Uint8Array()).replace(/<[^>]*>/gu, ' ');
  expect(order.replace(/\s+/gu, ' ')).toMatch(/页码 1 示例区乙局 2 2 示例区甲局/u);
  await run('汇编.html');
  expect(readFileSync(join(folder, '汇编.html'), 'utf8')).not.toContain('页码');
});

test('another ending is refused', async () => {
  const { code, err } = await xxgk(['compile', 'x.yaml', '-o', 'x.txt', '--organ', '某县'], emptyFolder());
  expect([code, err]).toEqual([2, expect.stringContaining('汇编不能写成')]);
});
