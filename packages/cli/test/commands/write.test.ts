import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { emptyFolder, example, filesIn, removeFolders, xxgk } from '../harness.js';

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
  await xxgk(['write', notice, '-f', 'docx,pdf,ofd'], folder);
  const sound = await xxgk(['verify', `${TITLE}.docx`, `${TITLE}.pdf`, `${TITLE}.ofd`], folder);
  expect([sound.code, sound.out]).toEqual([0, expect.stringContaining('3 个通过，0 个未通过')]);
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
