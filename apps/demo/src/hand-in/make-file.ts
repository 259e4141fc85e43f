import { type SuppliedFile, vendoredFontSet, withSuppliedFonts } from '@xxgk/fonts';
import { layOut } from '@xxgk/layout';
import {
  type ComposeProfile,
  composeDocument,
  type DocumentTree,
  fillPlaceholders,
  gbt9704,
  type Report,
  type Typeface,
  type WriterResult,
} from '@xxgk/model';
import { metricsWith } from '../fonts/examine-own-fonts.js';
import type { FileFormat } from './formats.js';

/** What files are made from. */
export interface Making {
  /** The report as it is written, its placeholders not filled. */
  readonly report: Report;
  readonly previous?: Report;
  readonly createdAt: string;
  /** The app's fonts, for formats that are painted. */
  readonly fonts?: Readonly<Record<Typeface, Uint8Array>>;
  /** The person's own fonts, used before those of the app. */
  readonly ownFonts: readonly SuppliedFile[];
}

/** Makes the file of each format; its writer is loaded when it is needed. */
export const makeFile: Readonly<Record<FileFormat, (making: Making) => Promise<WriterResult>>> = {
  docx: async (making) => {
    const { writeDocx } = await import('@xxgk/docx-writer');
    const document = composed(making);
    const { pagesBeforeImprint = 0 } = layOut(document, gbt9704, await metricsWith(making.ownFonts));
    return writeDocx(document, { createdAt: making.createdAt, pagesBeforeImprint });
  },
  pdf: async (making) => {
    const { createdAt, fonts, ownFonts } = making;
    if (fonts === undefined) throw new Error('fonts are not loaded');
    const { writePdf } = await import('@xxgk/pdf-writer');
    const { fontSet } = await withSuppliedFonts(vendoredFontSet(fonts), ownFonts);
    return writePdf(composed(making), { createdAt, fonts: fontSet });
  },
  html: async (making) => {
    const { writeHtml } = await import('@xxgk/html-writer');
    return writeHtml(composed(making, 'plain'), { createdAt: making.createdAt });
  },
  xlsx: async ({ report }) => {
    const { writeForm } = await import('@xxgk/xlsx-writer');
    return writeForm(report);
  },
  json: async (making) => written(composed(making).attachment.text),
  yaml: async ({ report }) => {
    const { reportYaml } = await import('./report-yaml.js');
    return written(reportYaml(report));
  },
};

function composed({ report, previous }: Making, profile?: ComposeProfile): DocumentTree {
  const filled = fillPlaceholders(report, { previous }).report;
  return composeDocument(filled, profile === undefined ? {} : { profile });
}

function written(text: string): WriterResult {
  return { bytes: new TextEncoder().encode(text), findings: [] };
}
