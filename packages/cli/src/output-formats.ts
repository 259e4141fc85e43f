import { type DocumentTree, gbt9704, type WriterOptions, type WriterResult } from '@xxgk/model';
import type { PdfConformance } from '@xxgk/pdf-writer';
import type { LoadedFonts } from './load-fonts.js';

/** What a format needs beside the document. */
export interface FormatContext {
  readonly options: WriterOptions;
  readonly fonts: () => Promise<LoadedFonts>;
  readonly pdfConformance: PdfConformance;
}

type Format = (document: DocumentTree, context: FormatContext) => Promise<WriterResult>;

/** Profiles of the archival PDF by the value of `--pdfa`. */
export const pdfProfiles: Readonly<Record<string, PdfConformance>> = {
  '3a': 'PDF/A-3a',
  '2b': 'PDF/A-2b',
  '1b': 'PDF/A-1b',
};

/** What follows the title in the file name of a format; `.` and its name when left out. */
const FILE_ENDINGS: Readonly<Record<string, string>> = { 'html-fragment': '-网页片段.html' };

export function fileEnding(format: string): string {
  return FILE_ENDINGS[format] ?? `.${format}`;
}

/** The formats that `build` can make. Writers are loaded only when they are asked for. */
export const outputFormats: Readonly<Record<string, Format>> = {
  docx: async (document, { options }) => {
    const { writeDocx } = await import('@xxgk/docx-writer');
    return writeDocx(document, { styleSheet: gbt9704, ...options });
  },
  pdf: async (document, { options, fonts, pdfConformance }) => {
    const [{ writePdf }, { fontSet, findings }] = await Promise.all([import('@xxgk/pdf-writer'), fonts()]);
    const result = await writePdf(document, {
      styleSheet: gbt9704,
      ...options,
      fonts: fontSet,
      conformance: pdfConformance,
    });
    return { bytes: result.bytes, findings: [...findings, ...result.findings] };
  },
  html: async (document, { options }) => {
    const { writeHtml } = await import('@xxgk/html-writer');
    return writeHtml(document, { styleSheet: gbt9704, ...options });
  },
  'html-fragment': async (document, { options }) => {
    const { writeHtml } = await import('@xxgk/html-writer');
    return writeHtml(document, { styleSheet: gbt9704, ...options, fragment: true });
  },
  json: async (document) => ({ bytes: new TextEncoder().encode(document.attachment.text), findings: [] }),
};
