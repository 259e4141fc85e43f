import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { emptyFolder, example, removeFolders, xxgk } from '../harness.js';

afterAll(removeFolders);

const SOUND = readFileSync(example('bureau-2022.yaml'), 'utf8');
const reportOf = (organ: string) => strToU8(SOUND.replaceAll('示例区金融工作局', organ));

function folderWith(files: Readonly<Record<string, Uint8Array>>): string {
  const folder = emptyFolder();
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

const ZIP = zipSync({ '甲局.yaml': reportOf('示例区甲局'), '乡镇/乙镇.yaml': reportOf('示例区乙镇') });
const ROSTER = strToU8('示例区甲局\n示例区乙镇\n示例区丙局\n');

test.each([
  ['given by name', { '各局.zip': ZIP }, '各局.zip', '各局.zip'],
  ['in a folder', { '各局/报送.zip': ZIP }, '各局', '各局/报送.zip'],
  ['named by a pattern', { '各局/报送.zip': ZIP }, '各局/*.zip', '各局/报送.zip'],
])('reports of an archive %s are checked', async (_, files, argument, archive) => {
  const folder = folderWith({ ...files, '名单.txt': ROSTER });
  const { code, out } = await xxgk(['check', argument, '--roster', '名单.txt'], folder);
  expect(code).toBe(1);
  expect(out).toContain(`${archive}/乡镇/乙镇.yaml:`);
  expect(out.match(/缺少“(.*?)”/gu)).toEqual(['缺少“示例区丙局”']);
});

test('reports of an archive are added up', async () => {
  const folder = folderWith({ '各局.zip': ZIP });
  const { code, out } = await xxgk(
    ['aggregate', '各局.zip', '-o', '县.yaml', '--organ', '示例县人民政府'],
    folder,
  );
  expect([code, out]).toEqual([0, expect.stringContaining('收到 2 份报告，计入 2 份')]);
});

test('an archive that cannot be opened is unread, and so is one in another', async () => {
  const folder = folderWith({
    '各局/坏.zip': ZIP.slice(0, 60),
    '各局/套.zip': zipSync({ '内.zip': ZIP }),
    '各局/甲局.yaml': reportOf('示例区甲局'),
  });
  const { code, out, err } = await xxgk(['check', '各局'], folder);
  expect(code).toBe(3);
  expect(out).toContain('读不出来（2个）：各局/坏.zip、各局/套.zip/内.zip');
  expect(err).toMatch(/坏\.zip.*损坏/u);
});

test('files of kinds that are not read keep anybody from being called missing, unless they are named after an organ', async () => {
  const folder = folderWith({
    '各局/甲局.yaml': reportOf('示例区甲局'),
    '各局/示例区乙镇.xls': strToU8('x'),
    '各局/扫描.jpg': strToU8('x'),
    '名单.txt': ROSTER,
  });
  const { out } = await xxgk(['check', '各局', '--roster', '名单.txt'], folder);
  expect(out).toContain('有1个文件没有读出，下列1个单位是否缺报还不能确定：示例区丙局');
  expect(out).toContain('目录中有2个文件不能读取');
});
