import { deflateRawSync } from 'node:zlib';
import type { Language } from '@xxgk/document';
import {
  type ComposeOptions,
  type DocumentTree,
  gbt9704,
  type WriterOptions,
  type WriterResult,
} from '@xxgk/model';
import type { PdfConformance } from '@xxgk/pdf-writer';
import type { LoadedFonts } from '../fonts/load-fonts.js';

/** What a format needs beside the document. */
export interface FormatContext {
  readonly options: WriterOptions;
  readonly fonts: () => Promise<LoadedFonts>;
  readonly pdfConformance: PdfConformance;
  /** Fonts are put into the Word document. */
  readonly embedFonts: boolean;
  readonly language: Language;
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

/** Formats that can show annotations. */
export const reviewFormats: readonly string[] = ['docx', 'html'];

/** What follows the name of a report in that of its file. A review copy lies beside the document itself. */
export function fileEnding(format: string, isReview: boolean): string {
  return isReview ? `-审阅稿.${format}` : (FILE_ENDINGS[format] ?? `.${format}`);
}

const OF_PAPER: ComposeOptions = {};
const OF_WEB: ComposeOptions = { profile: 'plain' };

/** What a format is composed with by default: a page of the web has no 版头. One object, one document. */
export function defaultsOf(format: string): ComposeOptions {
  return format.startsWith('html') ? OF_WEB : OF_PAPER;
}

/** The formats that `build` can make. Writers are loaded only when they are asked for. */
export const outputFormats: Readonly<Record<string, Format>> = {
  docx: async (document, { options, fonts, embedFonts, language }) => {
    const { officialFontNames, writeDocx } = await import('@xxgk/docx-writer');
    const imprint = await imprintPages(document, fonts);
    const docxOptions = { styleSheet: gbt9704, ...options, ...imprint, deflate: deflateRawSync };
    if (!embedFonts) return writeDocx(document, docxOptions);
    const [{ embeddedFonts }, { fontSet, findings }] = await Promise.all([
      import('../fonts/embedded-fonts.js'),
      fonts(),
    ]);
    const { findings: ofFonts, ...embedded } = embeddedFonts(document, fontSet, officialFontNames, language);
    const written = await writeDocx(document, { ...docxOptions, ...embedded });
    return { bytes: written.bytes, findings: [...findings, ...ofFonts, ...written.findings] };
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

/** Where 版记 falls is known only when all pages are laid out. */
async function imprintPages(
  document: DocumentTree,
  fonts: FormatContext['fonts'],
): Promise<{ readonly pagesBeforeImprint?: number }> {
  if (!document.children.some(({ type }) => type === 'imprint')) return {};
  const [{ layOut }, { fontSet }] = await Promise.all([import('@xxgk/layout'), fonts()]);
  const { pagesBeforeImprint } = layOut(document, gbt9704, fontSet);
  return pagesBeforeImprint === undefined ? {} : { pagesBeforeImprint };
}
