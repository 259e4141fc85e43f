import { join } from 'node:path';
import type { DocumentFiles } from './documents.js';
import { type Conversion, convertFiles, type LibreOffice } from './docx/libreoffice.js';
import { type OfdReading, readWithOfdrw } from './ofd/ofdrw.js';
import { type OfdSigning, signWithOfdrw } from './ofd/signing.js';
import { validateWithPdfBox } from './pdf/pdfbox.js';
import { validateWithVeraPdf } from './pdf/verapdf.js';
import type { Verdict } from './pdf/verdict.js';

/** What the tools that take all files at once have found; a tool that failed as a whole fails each check of it. */
export interface Batch {
  /** The docx files as LibreOffice sets them. */
  readonly conversion: Promise<Conversion>;
  /** The docx files as LibreOffice saves them, and those opened again. */
  readonly saved: Promise<Conversion>;
  readonly reopened: Promise<Conversion>;
  readonly verdicts: Promise<readonly Verdict[]>;
  /** The OFD files as ofdrw reads them. */
  readonly readings: Promise<readonly OfdReading[]>;
  /** The OFD files of the examples, signed. */
  readonly signings: Promise<readonly OfdSigning[]>;
}

/** Starts all of them at once. */
export function startBatch(
  documents: readonly DocumentFiles[],
  office: LibreOffice,
  flavours: readonly string[],
): Batch {
  const docxFiles = documents.flatMap(({ docx }) => docx ?? []);
  const conversion = convertFiles(docxFiles, 'pdf', office, 'opened');
  const saved = conversion.then(() => convertFiles(docxFiles, 'docx', office, 'saved'));
  const reopened = saved.then(({ files }) => convertFiles([...files.values()], 'pdf', office, 'reopened'));
  const verdicts = validateAll(documents, flavours);
  const examples = documents.filter(({ group }) => group === 'example');
  const readings = verdicts
    .catch(() => undefined)
    .then(() => readWithOfdrw(ofdFiles(documents), join(office.workFolder, 'ofdrw')));
  const signings = readings
    .catch(() => undefined)
    .then(() => signWithOfdrw(ofdFiles(examples), join(office.workFolder, 'signed')));
  // Each check of a batch awaits it and reports its failure; until then, node must not take it for an unhandled one.
  for (const promise of [conversion, saved, reopened, verdicts, readings, signings])
    promise.catch(() => undefined);
  return { conversion, saved, reopened, verdicts, readings, signings };
}

function ofdFiles(documents: readonly DocumentFiles[]): readonly string[] {
  return documents.flatMap(({ ofd, ofdArchive }) => [ofd ?? [], ofdArchive ?? []].flat());
}

/** One JVM after the other: they are as many as the processors can bear beside LibreOffice. */
async function validateAll(
  documents: readonly DocumentFiles[],
  flavours: readonly string[],
): Promise<readonly Verdict[]> {
  return [
    ...(await validateWithVeraPdf(
      documents.flatMap(({ pdf }) => pdf ?? []),
      flavours,
    )),
    ...(await validateWithVeraPdf(
      documents.flatMap(({ pdf2b }) => pdf2b ?? []),
      ['2b'],
    )),
    ...(await validateWithPdfBox(documents.flatMap(({ pdf1b }) => pdf1b ?? []))),
  ];
}
