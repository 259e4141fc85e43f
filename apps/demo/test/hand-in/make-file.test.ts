import { readReport } from '@xxgk/readers';
import { strFromU8, unzipSync } from 'fflate';
import {
  type FileFormat,
  type FileOptions,
  fileFormats,
  isPainted,
  writtenAs,
} from '../../src/hand-in/formats.js';
import { fileMaker } from '../../src/hand-in/make-file.js';
import { exampleReport } from '../../src/start/example-report.js';
import { noResources } from '../preparing/prepared.js';

const making = {
  report: { ...exampleReport(), other: '{{year}}年没有其他事项。' },
  language: 'zh-CN',
  today: '2026-01-20',
  ownFonts: [],
} as const;
const makeFiles = fileMaker(noResources);
const makeFile = async (format: FileFormat): Promise<Uint8Array> =>
  (await makeFiles(making, [format])).files[0] ?? new Uint8Array();
const withoutFonts = fileFormats.filter((format) => !isPainted(format));

test.each(withoutFonts)('%s holds the figures of the report', async (format) => {
  const read = await readReport(await makeFile(format), `report${writtenAs(format).ending}`);
  expect(read.ok && read.report.applications).toEqual(making.report.applications);
});

test('placeholders are filled in what is handed in and kept in what is edited further', async () => {
  const text = async (format: 'html' | 'json' | 'yaml') => new TextDecoder().decode(await makeFile(format));
  expect(await text('html')).toContain('2025年没有其他事项。');
  expect(await text('json')).toContain('2025年没有其他事项。');
  expect(await text('yaml')).toContain('{{year}}年没有其他事项。');
});

test('a PDF is refused before its fonts are there', async () => {
  await expect(makeFile('pdf')).rejects.toThrow('fonts');
});

test('the lines of tables are drawn as they are wanted', async () => {
  const word = async (options: FileOptions) => {
    const [bytes = new Uint8Array()] = (await makeFiles({ ...making, options }, ['docx'])).files;
    return strFromU8(unzipSync(bytes)['word/styles.xml'] ?? new Uint8Array());
  };
  const weights = (xml: string) => new Set(xml.match(/w:val="single"[^>]*w:sz="\d+"/gu));
  const [official, bare] = [weights(await word({})), weights(await word({ tableLines: 'bare' }))];
  expect(official.size).toBeGreaterThan(1);
  expect(bare.size).toBe(1);
});
