import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { run } from '@xxgk/cli';
import { type FontSet, vendoredFontSet } from '@xxgk/fonts';
import { composeDocument } from '@xxgk/model';
import { type PdfConformance, writePdf } from '@xxgk/pdf-writer';
import { readReport } from '@xxgk/readers';

/** Renditions beside the ones the command makes: the same page model under other archival profiles. */
const FURTHER_PROFILES: Readonly<Record<string, PdfConformance>> = { '1b': 'PDF/A-1b', '2b': 'PDF/A-2b' };
const CREATED_AT = '2026-01-01T00:00:00+08:00';

/**
 * Writes NAME.docx, NAME.pdf, NAME.html, what the command said (NAME.findings.txt) and the PDF of further profiles
 * (1b/NAME.pdf, 2b/NAME.pdf) of one report file; NAME is the name of the file.
 */
export async function renderReport(file: string, outputFolder: string, fonts: FontSet): Promise<void> {
  const name = basename(file, extname(file));
  await runCommand(file, name, outputFolder);
  const read = readReport(readFileSync(file), file);
  if (!read.ok) return;
  const document = composeDocument(read.report);
  for (const [folder, conformance] of Object.entries(FURTHER_PROFILES)) {
    const { bytes } = await writePdf(document, { fonts, conformance, createdAt: CREATED_AT });
    mkdirSync(join(outputFolder, folder), { recursive: true });
    writeFileSync(join(outputFolder, folder, `${name}.pdf`), bytes);
  }
}

/** `xxgk build`, as a clerk runs it. The command names files after the title; here they are named after the input. */
async function runCommand(file: string, name: string, outputFolder: string): Promise<void> {
  const said: string[] = [];
  const folder = join(outputFolder, `.${name}`);
  await run(
    ['build', resolve(file), '-o', folder, '--formats', 'docx,pdf,html'],
    {
      out: () => undefined,
      err: (line) => said.push(line),
      variables: {},
      workingDirectory: process.cwd(),
    },
    '0.0.0',
  );
  mkdirSync(folder, { recursive: true });
  for (const made of readdirSync(folder)) {
    renameSync(join(folder, made), join(outputFolder, `${name}${extname(made)}`));
  }
  rmSync(folder, { recursive: true });
  writeFileSync(join(outputFolder, `${name}.findings.txt`), `${said.join('\n')}\n`);
}

/** The fonts that come with the project. */
export function readVendoredFonts(folder: string): FontSet {
  const read = (name: string) => readFileSync(join(folder, name));
  return vendoredFontSet({
    fangsong: read('fangsong.ttf'),
    kaiti: read('kaiti.ttf'),
    heiti: read('heiti.ttf'),
    songti: read('songti.ttf'),
    xiaobiaosong: read('xiaobiaosong.ttf'),
  });
}
