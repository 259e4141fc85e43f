import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gongwenMarkdown, readGongwen } from '@xxgk/gongwen';
import { emptyFolder, example, filesIn, removeFolders, xxgk } from '../harness.js';

afterAll(removeFolders);

const names = readdirSync(example('gongwen')).filter((name) => name.endsWith('.md'));
/** Minutes bear no date that could be read. */
const NOT_SHOWN = /^成文日期: .*\n/mu;

test('notes survive Word, and every format shows them as the source has them', async () => {
  const folder = emptyFolder();
  const text = Array.from(
    { length: 12 },
    (_, index) =>
      `第${index + 1}段，${'各单位要加强值班值守[^x]，及时排查隐患。'.replace('[^x]', `[^${index + 1}]`)}`,
  );
  const notes = text.map(
    (_, index) => `[^${index + 1}]: ${`第${index + 1}条说明来源和依据，`.repeat(1 + (index % 5) * 3)}止。`,
  );
  const head = ['文种: 通知', '发文机关: 示例县人民政府', '成文日期: 2026-01-05'];
  const source = [
    '---',
    ...head,
    '---',
    '',
    '# 示例县人民政府关于做好防汛工作的通知',
    '',
    ...[...text, ...notes].flatMap((line) => [line, '']),
  ];
  writeFileSync(join(folder, '注.md'), source.join('\n'));
  await xxgk(['write', '注.md', '-o', 'out', '-f', 'docx,pdf,ofd,html'], folder);
  const files = filesIn(join(folder, 'out')).map((name) => join('out', name));
  expect((await xxgk(['verify', ...files], folder)).out).toContain('4 个通过，0 个未通过');
  await xxgk(
    ['import', ...files.filter((name) => name.endsWith('.docx')), '-f', 'md', '-o', 'again'],
    folder,
  );
  const read = readFileSync(join(folder, 'again', filesIn(join(folder, 'again'))[0] ?? ''), 'utf8');
  for (const line of [...text, ...notes]) expect(read).toContain(line);
});

test.each(names)('the Word document of %s reads back as the same Markdown', async (name) => {
  const folder = emptyFolder();
  const source = readFileSync(example(`gongwen/${name}`), 'utf8');
  const reading = readGongwen(source);
  if (!reading.ok) throw new Error(name);
  const { title, kind } = reading.gongwen;
  await xxgk(['write', example(`gongwen/${name}`), '-f', 'docx'], folder);
  expect(filesIn(folder)).toEqual([`${title}.docx`]);
  await xxgk(['import', `${title}.docx`, '-f', 'md'], folder);
  const expected = gongwenMarkdown(reading.gongwen);
  const read = readFileSync(join(folder, `${title}.md`), 'utf8');
  expect(read).toBe(kind.name === '纪要' ? expected.replace(NOT_SHOWN, '') : expected);
});
