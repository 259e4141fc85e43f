import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { proseFields, type Report } from '@xxgk/model';
import { readReport } from '@xxgk/readers';
import {
  accuracyLine,
  accuracyOf,
  examplePublication,
  formats,
  publishedFigures,
  wordsLine,
} from '../src/index.js';
import { printedByBrowser } from './browser.js';
import { type Files, savedByOffice } from './office.js';

const REPORTS = publishedFigures
  .slice(0, 5)
  .map((published) => ({ name: published.name, report: examplePublication(published) }));

const folder = mkdtempSync(join(tmpdir(), 'xxgk-programs-'));
const printed: string[] = [];
afterAll(() => {
  rmSync(folder, { recursive: true });
  process.stdout.write(`${printed.join('\n')}\n`);
});

async function written(format: string, ending: string): Promise<Files> {
  const found = formats.find(({ name }) => name === format);
  if (found === undefined) throw new Error(format);
  const files = await Promise.all(
    REPORTS.map(async ({ name, report }) => [`${name}.${ending}`, await found.write(report)] as const),
  );
  return new Map(files);
}

/** Every cell, organ, year, date and paragraph is as it was written. */
async function expectRead(files: Files, format: string, ending: string): Promise<void> {
  for (const { name, report } of REPORTS) {
    const bytes = [...files].find(([file]) => file.startsWith(name))?.[1] ?? new Uint8Array();
    const result = await readReport(bytes, `${name}.${ending}`);
    if (!result.ok)
      throw new Error(`${name} ${format}: ${result.findings.map(({ message }) => message).join()}`);
    const { findings, report: read } = result;
    const accuracy = accuracyOf(read, report, report.edition, findings);
    printed.push(`${accuracyLine(name, format, accuracy)}  ${wordsLine(read, report)}`);
    expect([name, format, accuracy.wrong]).toEqual([name, format, []]);
    expect([name, format, wordsOf(read)]).toEqual([name, format, wordsOf(report)]);
  }
}

function wordsOf(report: Report) {
  const { organ, year, date } = report;
  return {
    organ: organ.name,
    year,
    date,
    ...Object.fromEntries(proseFields.map((field) => [field, report[field]])),
  };
}

test.each(['doc', 'odt', 'rtf', 'docx', 'pdf'])(
  'a Word document, saved by LibreOffice as %s',
  async (format) => {
    const files = savedByOffice(
      await written('docx, visible', 'docx'),
      format,
      join(folder, `docx-${format}`),
    );
    await expectRead(files, `${format} (LibreOffice)`, format);
  },
);

test('a Word document, saved as .doc and again as .docx', async () => {
  const docs = savedByOffice(await written('docx, visible', 'docx'), 'doc', join(folder, 'there'));
  const renamed = new Map([...docs].map(([name, bytes]) => [name.replace(/docx$/u, 'doc'), bytes]));
  await expectRead(savedByOffice(renamed, 'docx', join(folder, 'back')), 'docx (from .doc)', 'docx');
});

test('the spreadsheet form, saved by LibreOffice', async () => {
  const files = savedByOffice(await written('xlsx form', 'xlsx'), 'xlsx', join(folder, 'form'));
  await expectRead(files, 'form xlsx (LibreOffice)', 'xlsx');
});

test.each(['xls', 'ods'])(
  'the spreadsheet form as %s is refused, with the way to convert it',
  async (format) => {
    const files = savedByOffice(await written('xlsx form', 'xlsx'), format, join(folder, `form-${format}`));
    for (const [, bytes] of files)
      await expect(readReport(bytes, `报告.${format}`)).rejects.toMatchObject({
        code: 'input-unreadable',
        message: expect.stringContaining('.xlsx'),
      });
  },
);

test.each([
  [1, false],
  [1, true],
  [0.8, false],
  [0.8, true],
])('a web page, printed by Chromium at %s, head and foot: %s', async (scale, displayHeaderFooter) => {
  const pages = await written('html, visible', 'html');
  const files = await printedByBrowser(pages, { scale, displayHeaderFooter });
  await expectRead(files, `pdf (Chromium ${scale}${displayHeaderFooter ? ', head' : ''})`, 'pdf');
});
