import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { emptyFolder, filesIn, removeFolders, xxgk } from '../harness.js';

afterAll(removeFolders);

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A compound file with a stream of that name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set(OLE);
  Array.from(stream).forEach((character, index) => {
    bytes[512 + index * 2] = character.charCodeAt(0);
  });
  return bytes;
}

describe('files that cannot be read: one sentence, exit code 3, nothing written', () => {
  test.each([
    ['old.doc', compoundFile('WordDocument'), '已损坏'],
    ['locked.docx', compoundFile('EncryptedPackage'), '取消密码'],
    ['whole.zip', zipSync({ 'a.docx': strToU8('x') }), '先解压'],
    ['cut.docx', zipSync({ 'word/document.xml': strToU8('甲'.repeat(999)) }).subarray(0, 90), '没有传输完整'],
    ['cut.pdf', strToU8('%PDF-1.7\n1 0 obj\n<<'), '没有传输完整'],
    ['page.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), '图片'],
  ])('%s', async (name, bytes, words) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, name), bytes);
    const ran = await xxgk(['build', name, '-o', 'out'], folder);
    expect(ran.err).toContain(`无法读取“${name}”`);
    expect(ran.err).toContain(words);
    expect([ran.code, ran.err.split('\n').length, filesIn(folder)]).toEqual([3, 1, [name]]);
  });

  test('a file of 200 MB is refused by its size, before it is read', async () => {
    const folder = emptyFolder();
    const file = join(folder, 'large.docx');
    writeFileSync(file, '');
    truncateSync(file, 200 * 1024 * 1024);
    const before = process.memoryUsage().arrayBuffers;
    const ran = await xxgk(['check', 'large.docx'], folder);
    expect([ran.code, ran.err]).toEqual([3, expect.stringContaining('超过 64 MB')]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 1024 * 1024);
  });
});
