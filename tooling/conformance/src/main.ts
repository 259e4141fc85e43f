import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { messageOf } from './check.js';
import { type CommandLine, parseCommandLine, USAGE, UsageError } from './command-line.js';
import { conform, writeFontconfig } from './conform.js';
import { type DocumentFiles, findDocuments } from './documents.js';
import { packagePaths } from './package-paths.js';
import { writePictures } from './pictures/write-pictures.js';
import { findTools, MissingToolsError } from './preflight/preflight.js';
import { markdownReport } from './report/markdown.js';
import { printReport } from './report/print.js';
import { countAll } from './report/status.js';
import { totalsOf } from './totals/totals.js';

async function main(commandLine: CommandLine, workFolder: string): Promise<number> {
  const documents = documentsIn(commandLine.folder);
  const fonts = resolve(commandLine.fonts ?? packagePaths.vendoredFonts);
  const fontconfig = writeFontconfig(fonts, join(packagePaths.cache, 'fontconfig'), workFolder);
  const tools = await findTools(fontconfig);
  const { flavours } = commandLine;
  const { documents: reports, conversion } = await conform(documents, { workFolder, fontconfig, flavours });
  const findings = { documents: reports, totals: totalsOf(reports) };
  console.log(printReport(findings));
  if (commandLine.json)
    writeFileSync(commandLine.json, `${JSON.stringify({ tools, ...findings }, null, 2)}\n`);
  if (commandLine.markdown) writeFileSync(commandLine.markdown, markdownReport(findings, tools));
  if (commandLine.pictures) {
    for (const { name, docx, pdf } of documents) {
      await writePictures(name, docx && conversion.files.get(docx), pdf, commandLine.pictures, workFolder);
    }
  }
  return countAll(findings).failed === 0 ? 0 : 1;
}

function documentsIn(folder: string): readonly DocumentFiles[] {
  try {
    const documents = findDocuments(resolve(folder));
    if (documents.length > 0) return documents;
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
  throw new UsageError(`no docx and no pdf in ${folder}`);
}

function exitCodeOf(error: unknown): number {
  console.error(messageOf(error));
  if (error instanceof UsageError) console.error(`\n${USAGE}`);
  if (error instanceof MissingToolsError) return 3;
  return error instanceof UsageError ? 2 : 1;
}

const workFolder = mkdtempSync(join(tmpdir(), 'xxgk-conformance-'));
try {
  process.exitCode = await main(parseCommandLine(process.argv.slice(2)), workFolder);
} catch (error) {
  process.exitCode = exitCodeOf(error);
} finally {
  rmSync(workFolder, { recursive: true, force: true });
}
