import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, example, removeFolders, xxgk } from '../harness.js';

afterAll(removeFolders);

const LIST = '示例区金融工作局\r\n甲局 # 已催\r\n';
/** 示例区金融工作局 and 甲局 in GBK. */
const GBK = Buffer.from('cabec0fdc7f8bdf0c8dab9a4d7f7bed60d0abcd7bed60d0a', 'hex');
const utf16 = Buffer.from(`\uFEFF${LIST}`, 'utf16le');

async function missingIn(roster: Uint8Array): Promise<{ readonly code: number; readonly err: string }> {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'roster.txt'), roster);
  const { code, err } = await xxgk(
    [
      'aggregate',
      example('bureau-2022.yaml'),
      '-o',
      'x.yaml',
      '--organ',
      '某县人民政府',
      '--expect',
      'roster.txt',
    ],
    folder,
  );
  return { code, err };
}

test.each([
  ['UTF-8', Buffer.from(LIST)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${LIST}`)],
  ['GBK', GBK],
  ['UTF-16 LE', utf16],
  ['UTF-16 BE', Buffer.from(utf16).swap16()],
  ['UTF-8 with line ends of old', Buffer.from(LIST.replaceAll('\r\n', '\r'))],
])('a list of organs in %s is read', async (_, bytes) => {
  const { code, err } = await missingIn(bytes);
  expect(code).toBe(1);
  expect(err.match(/缺少“(.*?)”/gu)).toEqual(['缺少“甲局”']);
  expect(err).not.toContain('不在应报单位名单中');
});

test.each([
  ['with characters that were lost', Buffer.from(`${LIST}\uFFFD局\r\n`), '名单“roster.txt”中有乱码'],
  ['that is no text', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), '无法读取“roster.txt”：不是文本文件'],
  ['that is empty', Buffer.from(''), '“roster.txt”是空文件'],
])('a list %s is refused', async (_, bytes, message) => {
  const { code, err } = await missingIn(bytes);
  expect([code, err]).toEqual([3, expect.stringContaining(message)]);
});
