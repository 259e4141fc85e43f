import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Check, DocumentReport } from './check.js';
import { messageOf, runCheck } from './check.js';
import type { DocumentFiles } from './documents.js';
import { checkOpensInLibreOffice } from './docx/check-opens.js';
import { fontconfigFile } from './docx/fontconfig.js';
import { type Conversion, convertWithLibreOffice } from './docx/libreoffice.js';
import { checkWithOpenXmlSdk } from './docx/open-xml-sdk.js';
import { checkParity } from './parity/check-parity.js';
import { checkAttachment, readAttachedReport } from './pdf/attachment.js';
import { checkProse } from './pdf/check-prose.js';
import { checkFonts } from './pdf/font-list.js';
import { checkWithQpdf } from './pdf/qpdf.js';
import { checkStructure } from './pdf/structure.js';
import { flavourTitle, judgeVerdict, type Verdict, validateWithVeraPdf } from './pdf/verapdf.js';
import { mapInParallel } from './process/map-in-parallel.js';

export interface Surroundings {
  readonly workFolder: string;
  /** Path of the fontconfig file. */
  readonly fontconfig: string;
  readonly flavours: readonly string[];
}

/** What the tools that take all files at once have found; a tool that failed as a whole fails each check of it. */
interface Batch {
  readonly conversion: Promise<Conversion>;
  readonly verdicts: Promise<readonly Verdict[]>;
}

export interface Conformance {
  readonly documents: readonly DocumentReport[];
  /** The docx files as LibreOffice sets them, by path. */
  readonly conversion: Conversion;
}

/** Writes the fontconfig file into the work folder and gives back its path. */
export function writeFontconfig(fontFolder: string, cacheFolder: string, workFolder: string): string {
  mkdirSync(cacheFolder, { recursive: true });
  const path = join(workFolder, 'fonts.conf');
  writeFileSync(path, fontconfigFile(fontFolder, cacheFolder));
  return path;
}

/** Runs all checks of all documents. Needs the tools that preflight names. */
export async function conform(
  documents: readonly DocumentFiles[],
  surroundings: Surroundings,
): Promise<Conformance> {
  const { workFolder, fontconfig, flavours } = surroundings;
  const docxFiles = documents.flatMap(({ docx }) => docx ?? []);
  const pdfFiles = documents.flatMap(({ pdf }) => pdf ?? []);
  const conversion = convertWithLibreOffice(docxFiles, fontconfig, workFolder);
  const verdicts = validateWithVeraPdf(pdfFiles, flavours);
  const batch: Batch = { conversion, verdicts };
  // Each check of a batch awaits it and reports its failure; until then, node must not take it for an unhandled one.
  for (const promise of [conversion, verdicts]) promise.catch(() => undefined);
  const reports = await mapInParallel(documents, availableParallelism(), async (files) => ({
    name: files.name,
    checks: [
      ...(await checkDocx(files, batch)),
      ...(await checkPdf(files, batch, surroundings)),
      ...(await checkPair(files, batch)),
    ],
  }));
  return {
    documents: reports,
    conversion: await conversion.catch((error) => ({ pdfs: new Map(), lastWords: messageOf(error) })),
  };
}

async function checkDocx({ docx }: DocumentFiles, { conversion }: Batch): Promise<readonly Check[]> {
  if (!docx) return [];
  return [
    await runCheck('docx/open-xml-sdk', 'docx: Open XML SDK', () => checkWithOpenXmlSdk(docx)),
    await runCheck('docx/libreoffice', 'docx: LibreOffice', async () =>
      checkOpensInLibreOffice(docx, await conversion),
    ),
  ];
}

async function checkPdf(
  { name, pdf }: DocumentFiles,
  { verdicts }: Batch,
  { flavours, workFolder }: Surroundings,
): Promise<readonly Check[]> {
  if (!pdf) return [];
  const attached = readAttachedReport(pdf, workFolder, name);
  const verdictOn = (flavour: string) => async () =>
    judgeVerdict((await verdicts).find((verdict) => verdict.file === pdf && verdict.flavour === flavour));
  return Promise.all([
    ...flavours.map((flavour) =>
      runCheck(`pdf/verapdf-${flavour}`, `pdf: ${flavourTitle(flavour)}`, verdictOn(flavour)),
    ),
    runCheck('pdf/qpdf', 'pdf: qpdf --check', () => checkWithQpdf(pdf)),
    runCheck('pdf/fonts', 'pdf: fonts embedded', () => checkFonts(pdf)),
    runCheck('pdf/attachment', 'pdf: report attached', () => checkAttachment(attached)),
    runCheck('pdf/structure', 'pdf: structure tree', () => checkStructure(pdf)),
    runCheck('pdf/prose', 'pdf: prose reads back', () => checkProse(pdf, attached)),
  ]);
}

async function checkPair(
  { name, docx, pdf }: DocumentFiles,
  { conversion }: Batch,
): Promise<readonly Check[]> {
  if (!docx || !pdf) {
    const missing = docx ? `${name}.pdf` : `${name}.docx`;
    return [
      { id: 'pair', title: 'docx and pdf', passed: false, summary: `${missing} is missing`, details: [] },
    ];
  }
  const docxAsPdf = await conversion.then(({ pdfs }) => pdfs.get(docx)).catch(() => undefined);
  if (!docxAsPdf) {
    return [
      { id: 'parity', title: 'parity', passed: false, summary: 'the docx was not opened', details: [] },
    ];
  }
  return checkParity(docxAsPdf, pdf);
}
