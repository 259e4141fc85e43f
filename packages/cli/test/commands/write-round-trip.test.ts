import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gongwenMarkdown, readGongwen } from '@xxgk/gongwen';
import { emptyFolder, example, filesIn, removeFolders, xxgk } from '../harness.js';

afterAll(removeFolders);

const names = readdirSync(example('gongwen')).filter((name) => name.endsWith('.md'));
/** Minutes bear no date that could be read. */
const NOT_SHOWN = /^成文日期: .*\n/mu;

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
