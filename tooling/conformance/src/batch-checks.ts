import type { Batch } from './batch.js';
import { type Check, runCheck } from './check.js';
import type { DocumentFiles, Group } from './documents.js';
import { checkOpensInLibreOffice } from './docx/check-opens.js';
import { checkMarkdown } from './docx/markdown-round-trip.js';
import { checkRoundTrip } from './docx/round-trip.js';
import { checkMeasures, formOf, formOfMarkdown } from './measures/check-measures.js';
import type { Form } from './measures/measure-spec.js';
import { checkOfd } from './ofd/check-ofd.js';
import { checkPages } from './parity/check-pages.js';
import { checkParity } from './parity/check-parity.js';
import { readAttachedMarkdown, readAttachedReport } from './pdf/attachment.js';
import { flavourTitle, judgeVerdict } from './pdf/verapdf.js';

/** The checks of a document that wait for a tool which takes all documents at once. */
export async function batchChecks(
  files: DocumentFiles,
  batch: Batch,
  flavours: readonly string[],
  workFolder: string,
): Promise<readonly Check[]> {
  return [
    ...(await officeChecks(files, batch)),
    ...(await verdictChecks(files, batch, flavours)),
    ...(await checkOfd(files, batch.readings, batch.signings)),
    ...(await pairChecks(files, batch, workFolder)),
  ];
}

async function officeChecks({ docx }: DocumentFiles, batch: Batch): Promise<readonly Check[]> {
  if (!docx) return [];
  return [
    await runCheck('docx/libreoffice', 'docx: LibreOffice opens', async () =>
      checkOpensInLibreOffice(docx, await batch.conversion),
    ),
    await runCheck('docx/round-trip', 'docx: LibreOffice saves and opens again', async () =>
      checkRoundTrip(docx, await batch.conversion, await batch.saved, await batch.reopened),
    ),
  ];
}

async function verdictChecks(
  { pdf, pdf2b, pdf1b }: DocumentFiles,
  { verdicts }: Batch,
  flavours: readonly string[],
): Promise<readonly Check[]> {
  const verdictOn = (file: string, flavour: string) => async () =>
    judgeVerdict((await verdicts).find((verdict) => verdict.file === file && verdict.flavour === flavour));
  const wanted = [
    ...(pdf ? flavours.map((flavour) => ({ file: pdf, flavour, by: 'verapdf' })) : []),
    ...(pdf2b ? [{ file: pdf2b, flavour: '2b', by: 'verapdf' }] : []),
    ...(pdf1b ? [{ file: pdf1b, flavour: '1b', by: 'pdfbox' }] : []),
  ];
  return Promise.all(
    wanted.map(({ file, flavour, by }) =>
      runCheck(
        `pdf/${by}-${flavour}`,
        `pdf: ${flavourTitle(flavour)}, ${TOOLS[by]}`,
        verdictOn(file, flavour),
      ),
    ),
  );
}

const TOOLS: Readonly<Record<string, string>> = { verapdf: 'veraPDF', pdfbox: 'PDFBox Preflight' };

async function pairChecks(
  { name, group, docx, pdf }: DocumentFiles,
  batch: Batch,
  workFolder: string,
): Promise<readonly Check[]> {
  if (!docx || !pdf) {
    const missing = docx ? `${name}.pdf` : `${name}.docx`;
    return [
      { id: 'pair', title: 'docx and pdf', passed: false, summary: `${missing} is missing`, details: [] },
    ];
  }
  const docxAsPdf = await batch.conversion.then(({ files }) => files.get(docx)).catch(() => undefined);
  if (!docxAsPdf) {
    return [
      { id: 'parity', title: 'parity', passed: false, summary: 'the docx was not opened', details: [] },
    ];
  }
  return [
    ...(await checkParity(docxAsPdf, pdf)),
    await runCheck('measures', 'measures of GB/T 9704', async () =>
      checkMeasures(docxAsPdf, pdf, await formIn(name, group, pdf, workFolder), workFolder),
    ),
    ...(group === 'gongwen' ? await sourceChecks(name, docx, pdf, batch, workFolder) : []),
    ...(group === 'document'
      ? [await runCheck('pages', 'pages turned by themselves', () => checkPages(docxAsPdf, pdf))]
      : []),
  ];
}

async function formIn(name: string, group: Group, pdf: string, workFolder: string): Promise<Form> {
  if (group === 'document') return 'document';
  if (group === 'gongwen')
    return formOfMarkdown(await readAttachedMarkdown(pdf, workFolder, `${name}.measured`));
  return formOf((await readAttachedReport(pdf, workFolder, `${name}.measured`)).report);
}

/** The Markdown comes back from what the Word document shows, as it was written and as LibreOffice saved it. */
async function sourceChecks(
  name: string,
  docx: string,
  pdf: string,
  { saved }: Batch,
  workFolder: string,
): Promise<readonly Check[]> {
  const source = () => readAttachedMarkdown(pdf, workFolder, `${name}.source`);
  return [
    await runCheck('docx/markdown', 'docx: Markdown comes back, no data carried', async () =>
      checkMarkdown(await source(), docx),
    ),
    await runCheck('docx/markdown-saved', 'docx: Markdown comes back, saved by LibreOffice', async () =>
      checkMarkdown(await source(), (await saved).files.get(docx)),
    ),
  ];
}
