import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { plainText } from '@xxgk/document';
import { vendoredAssets, vendoredFontSet } from '@xxgk/fonts';
import { type Report, serializeReport } from '@xxgk/model';
import { fontSourceOf, prepare, produce } from '@xxgk/pipeline';
import type { Form } from './county.js';

/** What is written of a report, and in which form. */
export interface FormToWrite {
  readonly report: Report;
  readonly form: Form;
  /** Without its ending. */
  readonly path: string;
}

/** The ending of a form's files. */
export function endingOf(form: Form): string {
  return form === 'office-docx' ? '.docx' : form === 'browser-pdf' ? '.pdf' : `.${form}`;
}

const fontFiles = vendoredAssets.map(({ typeface, fileName }) => {
  return [typeface, readFileSync(join(assets(), fileName))];
});
const fonts = fontSourceOf(vendoredFontSet(Object.fromEntries(fontFiles)));

function assets(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@xxgk/fonts/package.json')), 'assets');
}

/** Writes each report in its form; where office software or a browser is not there, in the form of ours that is nearest. */
export async function writeForms(files: readonly FormToWrite[]): Promise<void> {
  for (const { path } of files) mkdirSync(dirname(path), { recursive: true });
  const office = programNamed('soffice');
  const browser = programNamed('chromium');
  for (const file of files) {
    const { form, path, report } = file;
    if (form === 'office-docx' || form === 'doc' || form === 'browser-pdf') continue;
    writeFileSync(path + endingOf(form), await bytesOf(report, form));
  }
  const byOffice = (ending: 'doc' | 'docx'): Convert | undefined =>
    office === undefined ? undefined : (made, out) => convertByOffice(office, ending, made, out);
  const outside = async (form: Form, ours: 'docx' | 'html' | 'pdf', convert: Convert | undefined) => {
    const some = files.filter((file) => file.form === form);
    if (convert !== undefined) return convertAll(some, ours, convert);
    const ending = form === 'browser-pdf' ? 'pdf' : 'docx';
    for (const { path, report } of some) writeFileSync(`${path}.${ending}`, await bytesOf(report, ending));
  };
  await outside('office-docx', 'docx', byOffice('docx'));
  await outside('doc', 'docx', byOffice('doc'));
  await outside(
    'browser-pdf',
    'html',
    browser === undefined ? undefined : (made, out) => print(browser, made, out),
  );
}

/** Converts files, and gives the folder that holds them under the same names. */
type Convert = (files: readonly string[], folder: string) => void;

async function convertAll(
  files: readonly FormToWrite[],
  ours: 'docx' | 'html' | 'pdf',
  convert: Convert,
): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'xxgk-county-'));
  try {
    const made: string[] = [];
    for (const [index, { report }] of files.entries()) {
      const path = join(work, `${index}.${ours}`);
      writeFileSync(path, await bytesOf(report, ours));
      made.push(path);
    }
    const out = join(work, 'out');
    mkdirSync(out);
    convert(made, out);
    for (const [index, { path, form }] of files.entries())
      writeFileSync(path + endingOf(form), readFileSync(join(out, `${index}${endingOf(form)}`)));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function convertByOffice(
  office: string,
  ending: 'doc' | 'docx',
  files: readonly string[],
  folder: string,
): void {
  const profile = `-env:UserInstallation=file://${join(folder, '..', 'profile')}`;
  execFileSync(office, [profile, '--headless', '--convert-to', ending, '--outdir', folder, ...files], {
    stdio: 'ignore',
  });
}

function print(browser: string, files: readonly string[], folder: string): void {
  for (const [index, file] of files.entries())
    execFileSync(
      browser,
      [
        ...['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'],
        `--user-data-dir=${join(folder, '..', 'browser')}`,
        `--print-to-pdf=${join(folder, `${index}.pdf`)}`,
        `file://${file}`,
      ],
      { stdio: 'ignore' },
    );
}

async function bytesOf(report: Report, form: Exclude<Form, 'office-docx' | 'doc' | 'browser-pdf'>) {
  if (form === 'json') return serializeReport(report);
  const prepared = await prepare({ kind: 'report', report }, { fonts });
  if (!prepared.ok) throw new Error(`${report.organ.name} is no report`);
  if (form === 'txt') return plainText(prepared.treeFor('plain'));
  return (await produce(prepared, form)).bytes;
}

/** A program of the system, where it is there. */
export function programNamed(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
