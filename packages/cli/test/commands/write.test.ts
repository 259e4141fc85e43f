import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { allFilesIn, emptyFolder, example, filesIn, removeFolders, xxgk } from '../harness.js';

const TITLE = '示例县公安局关于元通桥施工期间实行临时交通管制的通告';
const notice = example('gongwen/public-notice.md');

afterAll(removeFolders);

test('makes the files of an official document', async () => {
  const folder = emptyFolder();
  const { code, err } = await xxgk(['write', notice, '-o', 'out', '-f', 'docx,pdf,ofd,html,md'], folder);
  expect([code, err]).toEqual([0, '']);
  const endings = ['docx', 'html', 'md', 'ofd', 'pdf'];
  expect(filesIn(join(folder, 'out'))).toEqual(endings.map((ending) => `${TITLE}.${ending}`));
  expect(readFileSync(join(folder, 'out', `${TITLE}.md`), 'utf8')).toBe(readFileSync(notice, 'utf8'));
});

test('begins a document of a kind, checks it, and tells bad input in a sentence with its line', async () => {
  const folder = emptyFolder();
  expect((await xxgk(['init', '--kind', '请示'], folder)).code).toBe(0);
  const checked = await xxgk(['check', '请示.md'], folder);
  expect(checked.out).toContain('gongwen/unfilled');
  writeFileSync(join(folder, '坏.md'), '---\n文种：通知\n---\n\n# 示例局关于报送的通知\n');
  const { code, err } = await xxgk(['write', '坏.md'], folder);
  expect(code).toBe(1);
  expect(err).toContain('第2行');
  expect((await xxgk(['write', notice, '-f', 'xlsx'], folder)).code).toBe(2);
});

test('sets a Word document anew, and turns it into Markdown', async () => {
  const folder = emptyFolder();
  await xxgk(['write', notice, '-f', 'docx'], folder);
  const { code } = await xxgk(['import', `${TITLE}.docx`, '-f', 'md'], folder);
  expect(code).toBe(0);
  const markdown = readFileSync(join(folder, `${TITLE}.md`), 'utf8');
  for (const line of readFileSync(notice, 'utf8').split('\n')) expect(markdown).toContain(line);
  expect((await xxgk(['write', `${TITLE}.docx`, '-f', 'html', '-o', 'again'], folder)).code).toBe(0);
});

test('a review copy has the findings beside the words', async () => {
  const folder = emptyFolder();
  const source = readFileSync(notice, 'utf8').replace('特此通告。', '请于2026年05月06日前,绕行。');
  writeFileSync(join(folder, '稿.md'), source);
  const { code } = await xxgk(['write', '稿.md', '--review'], folder);
  expect(code).toBe(0);
  const page = readFileSync(join(folder, `${TITLE}-审阅稿.html`), 'utf8');
  expect(page).toContain('gongwen/half-width-marks');
  expect(page).toContain('class="remarked');
});

test('what a made file shows is held against the source in it', async () => {
  const folder = emptyFolder();
  await xxgk(['write', notice, '-f', 'docx,pdf,ofd,html'], folder);
  const files = ['docx', 'pdf', 'ofd', 'html'].map((ending) => `${TITLE}.${ending}`);
  const sound = await xxgk(['verify', ...files], folder);
  expect([sound.code, sound.out]).toEqual([0, expect.stringContaining('4 个通过，0 个未通过')]);
  const path = join(folder, `${TITLE}.docx`);
  const parts = unzipSync(readFileSync(path));
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  writeFileSync(
    path,
    zipSync({ ...parts, 'word/document.xml': strToU8(body.replace('6月20日24时', '6月21日24时')) }),
  );
  const changed = await xxgk(['verify', `${TITLE}.docx`], folder);
  expect(changed.code).toBe(1);
  expect(changed.out).toMatch(/源文件中的“.*6月20日24时.*”在文件中没有/u);
  expect(changed.out).toMatch(/文件中的“.*6月21日24时.*”在源文件中没有/u);
});

/** A folder `in` with a few documents: one below a subfolder, one that is none, and a Word document made of another. */
async function documents(): Promise<string> {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'in', '乡镇'), { recursive: true });
  copyFileSync(notice, join(folder, 'in', '通告.md'));
  copyFileSync(example('gongwen/reply.md'), join(folder, 'in', '乡镇', '批复.md'));
  writeFileSync(join(folder, 'in', '乡镇', '说明.md'), '# 说明\n\n不是公文。\n');
  await xxgk(['write', notice, '-o', 'in', '-f', 'docx'], folder);
  return folder;
}

test('a folder is written as a batch: mirrored, listed, its Word documents told, each held against its source', async () => {
  const folder = await documents();
  const { code, out, err } = await xxgk(['write', 'in', '-o', 'out', '-f', 'docx,ofd,html'], folder);
  expect(code).toBe(1);
  expect(err).toContain('“in”中另有 1 个 Word 文件没有编排');
  expect(err).toMatch(/乡镇\/说明\.md：没有生成。/u);
  expect(out).toContain('没有生成 1 份');
  const made = ['通告', '乡镇/批复'].flatMap((name) => [`${name}.docx`, `${name}.html`, `${name}.ofd`]);
  expect(allFilesIn(join(folder, 'out')).filter((path) => /\.(?:docx|ofd|html)$/u.test(path))).toEqual(
    made.sort(),
  );
  const verified = await xxgk(['verify', '--manifest', 'out/manifest.json'], folder);
  expect([verified.code, verified.out]).toEqual([0, expect.stringContaining('6 个通过，0 个未通过')]);
});

test('a batch of documents goes on where it ended, and leaves what a person changed', async () => {
  const folder = await documents();
  const again = () => xxgk(['write', 'in', '-o', 'out', '-f', 'md', '--resume'], folder);
  expect((await again()).out).toContain('新做 2 份');
  expect((await again()).out).toContain('新做 0 份，沿用 2 份');
  writeFileSync(
    join(folder, 'in', '通告.md'),
    readFileSync(notice, 'utf8').replace('特此通告。', '特此公告。'),
  );
  expect((await again()).out).toContain('新做 1 份，沿用 1 份');
  writeFileSync(join(folder, 'out', '通告.md'), '有人改过');
  expect((await again()).err).toContain('“通告.md”已存在，且不是上次生成的内容');
  expect(readFileSync(join(folder, 'out', '通告.md'), 'utf8')).toBe('有人改过');
});

test('a folder of Word documents alone is set anew, also as review copies', async () => {
  const folder = emptyFolder();
  await xxgk(['write', notice, '-o', 'in', '-f', 'docx'], folder);
  expect((await xxgk(['write', 'in', '-o', 'out', '--review', '-f', 'html'], folder)).code).toBe(0);
  expect(allFilesIn(join(folder, 'out'))).toContain(`${TITLE}-审阅稿.html`);
  const empty = emptyFolder();
  mkdirSync(join(empty, 'in'));
  expect((await xxgk(['write', 'in', '-o', 'out'], empty)).err).toContain('“in”中没有找到公文');
});
