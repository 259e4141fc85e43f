import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { emptyFolder, example, filesIn, removeFolders, xxgk } from '../harness.js';

afterAll(removeFolders);

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="96" height="48"><rect width="90" height="40"/></svg>';

/** A folder with a report whose prose holds the lines, in a folder of its own below. */
function reportWith(lines: readonly string[]): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'in'));
  const report = readFileSync(example('city-2025.yaml'), 'utf8');
  writeFileSync(
    join(folder, 'in', 'report.yaml'),
    report.replace('\noverview: |-\n', `\noverview: |-\n${lines.map((line) => `  ${line}\n`).join('')}`),
  );
  writeFileSync(join(folder, 'outside.svg'), SVG);
  writeFileSync(join(folder, 'in', 'good.svg'), SVG);
  writeFileSync(join(folder, 'in', 'words.png'), 'no picture');
  symlinkSync(join(folder, 'outside.svg'), join(folder, 'in', 'link.svg'));
  return folder;
}

test('sets pictures from the folder of the report and charts from its figures', async () => {
  const folder = reportWith(['![步骤](good.svg)', '![办理结果](chart:outcomes)']);
  const { code, err } = await xxgk(['build', 'in/report.yaml', '-o', 'out'], folder);
  expect(err).not.toContain('picture/');
  expect(code).toBe(0);
  const docx = filesIn(join(folder, 'out')).find((name) => name.endsWith('.docx')) ?? '';
  const parts = unzipSync(readFileSync(join(folder, 'out', docx)));
  expect(Object.keys(parts).filter((path) => path.startsWith('word/media/'))).toHaveLength(4);
  const document = new TextDecoder().decode(parts['word/document.xml']);
  expect(document).toContain('图2 办理结果');
  expect(document).toContain('共1191件');
});

test('names what cannot be set, and makes the files without it', async () => {
  const lines = [
    '![甲](none.png)',
    '![乙](../outside.svg)',
    '![丙](link.svg)',
    '![丁](words.png)',
    '![戊](http://a/b.png)',
  ];
  const folder = reportWith([...lines, '![己](chart:pie)', '![庚](chart:years)']);
  const { code, err } = await xxgk(['build', 'in/report.yaml', '-o', 'out'], folder);
  expect(code).toBe(1);
  for (const rule of ['missing', 'unknown-type', 'remote']) expect(err).toContain(`[picture/${rule}]`);
  expect(err.match(/\[picture\/outside\]/g)).toHaveLength(2);
  expect(err).toContain('[chart/unknown]');
  expect(err).toContain('[chart/one-year]');
  expect(filesIn(join(folder, 'out'))).toHaveLength(2);
  const check = await xxgk(['check', 'in/report.yaml'], folder);
  expect(check.out).toContain('[picture/missing]');
});

test('looks into a further folder when told, and draws years when given', async () => {
  const folder = reportWith(['![乙](outside.svg)', '![历年](chart:years)']);
  const { err } = await xxgk(
    ['build', 'in/report.yaml', '-o', 'out', '--pictures', '.', '--previous', example('county-2024.yaml')],
    folder,
  );
  expect(err).not.toMatch(/picture\/|chart\//);
});
