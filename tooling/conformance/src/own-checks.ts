import type { Browser } from 'playwright-core';
import { type Check, runCheck } from './check.js';
import type { DocumentFiles } from './documents.js';
import { checkWithOpenXmlSdk, versionsFor } from './docx/open-xml-sdk.js';
import { checkWithAxe } from './html/axe.js';
import { checkFindings } from './input/check-findings.js';
import { checkAttachment, readAttachedReport } from './pdf/attachment.js';
import { checkProse } from './pdf/check-prose.js';
import { checkFonts } from './pdf/font-list.js';
import { checkWithQpdf } from './pdf/qpdf.js';
import { checkStructure } from './pdf/structure.js';

/** What the checks of single files need beside them. */
export interface OwnCheckTools {
  readonly workFolder: string;
  readonly browser: Promise<Browser>;
}

/** The checks of a document that need no other document: each runs a tool on one file. */
export async function ownChecks(
  files: DocumentFiles,
  place: number,
  tools: OwnCheckTools,
): Promise<readonly Check[]> {
  return [
    ...(await docxChecks(files, place)),
    ...(await pdfChecks(files, tools)),
    ...(await htmlChecks(files, tools)),
    ...(await inputChecks(files)),
  ];
}

async function docxChecks({ docx, group }: DocumentFiles, place: number): Promise<readonly Check[]> {
  if (!docx) return [];
  return [
    await runCheck('docx/open-xml-sdk', 'docx: Open XML SDK', async () =>
      checkWithOpenXmlSdk(docx, await versionsFor(group, place)),
    ),
  ];
}

async function pdfChecks(
  { name, group, pdf }: DocumentFiles,
  { workFolder }: OwnCheckTools,
): Promise<readonly Check[]> {
  if (!pdf) return [];
  return [
    await runCheck('pdf/qpdf', 'pdf: qpdf --check', () => checkWithQpdf(pdf)),
    await runCheck('pdf/fonts', 'pdf: fonts embedded', () => checkFonts(pdf)),
    await runCheck('pdf/structure', 'pdf: structure tree', () =>
      checkStructure(pdf, group === 'gongwen' ? ['P'] : undefined),
    ),
    ...(group === 'document' || group === 'gongwen' ? [] : await attachmentChecks(pdf, workFolder, name)),
  ];
}

async function attachmentChecks(pdf: string, workFolder: string, name: string): Promise<readonly Check[]> {
  const attached = readAttachedReport(pdf, workFolder, name);
  // Awaited by both checks, which report its failure.
  attached.catch(() => undefined);
  return [
    await runCheck('pdf/attachment', 'pdf: report attached', () => checkAttachment(attached)),
    await runCheck('pdf/prose', 'pdf: prose reads back', () => checkProse(pdf, attached)),
  ];
}

async function inputChecks({ findings, expected }: DocumentFiles): Promise<readonly Check[]> {
  if (!findings || !expected) return [];
  return [await runCheck('input/findings', 'wrong input is told', () => checkFindings(findings, expected))];
}

async function htmlChecks({ html }: DocumentFiles, { browser }: OwnCheckTools): Promise<readonly Check[]> {
  if (!html) return [];
  return [
    await runCheck('html/axe', 'html: axe, WCAG 2.2 AA', async () => checkWithAxe(html, await browser)),
  ];
}
