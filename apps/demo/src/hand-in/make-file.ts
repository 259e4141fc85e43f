import { type DocumentTree, gbt9704, type Language, type Typeface, type WriterResult } from '@xxgk/document';
import { type SuppliedFile, vendoredFontSet, withSuppliedFonts } from '@xxgk/fonts';
import { layOut } from '@xxgk/layout';
import { type ComposeOptions, composeDocument, fillPlaceholders, type Report } from '@xxgk/model';
import type { ChartPictures } from '../charts/chart-pictures.js';
import { metricsWith } from '../fonts/examine-own-fonts.js';
import type { FileFormat } from './formats.js';

/** What files are made from. */
export interface Making {
  /** The report as it is written, its placeholders not filled. */
  readonly report: Report;
  readonly previous?: Report;
  /** Of the findings; the files are in Chinese. */
  readonly language?: Language;
  readonly createdAt: string;
  /** The app's fonts, for formats that are painted. */
  readonly fonts?: Readonly<Record<Typeface, Uint8Array>>;
  /** The person's own fonts, used before those of the app. */
  readonly ownFonts: readonly SuppliedFile[];
  readonly chartPictures: ChartPictures;
}

/** Makes the file of each format; its writer is loaded when it is needed. */
export const makeFile: Readonly<Record<FileFormat, (making: Making) => Promise<WriterResult>>> = {
  docx: async (making) => {
    const { writeDocx } = await import('@xxgk/docx-writer');
    const metrics = await metricsWith(making.ownFonts);
    return composed(making, {}, (document) => {
      const { pagesBeforeImprint = 0 } = layOut(document, gbt9704, metrics);
      return writeDocx(document, { createdAt: making.createdAt, pagesBeforeImprint });
    });
  },
  pdf: async (making) => {
    const { createdAt, fonts, ownFonts } = making;
    if (fonts === undefined) throw new Error('fonts are not loaded');
    const { writePdf } = await import('@xxgk/pdf-writer');
    const { fontSet } = await withSuppliedFonts(vendoredFontSet(fonts), ownFonts);
    return composed(making, {}, (document) => writePdf(document, { createdAt, fonts: fontSet }));
  },
  html: async (making) => {
    const { writeHtml } = await import('@xxgk/html-writer');
    return composed(making, { profile: 'plain' }, (document) =>
      writeHtml(document, { createdAt: making.createdAt }),
    );
  },
  xlsx: async ({ report }) => {
    const { writeForm } = await import('@xxgk/xlsx-writer');
    return writeForm(report);
  },
  json: (making) => composed(making, {}, async ({ attachment }) => written(attachment.text)),
  yaml: async ({ report }) => {
    const { reportYaml } = await import('./report-yaml.js');
    return written(reportYaml(report));
  },
};

/** Writes the document of a report, its placeholders filled and its charts drawn. */
async function composed(
  { report, previous, language, chartPictures }: Making,
  options: ComposeOptions,
  write: (document: DocumentTree) => Promise<WriterResult>,
): Promise<WriterResult> {
  const filled = fillPlaceholders(report, { previous }).report;
  const { pictures, findings } = await chartPictures(filled, previous, language);
  const result = await write(composeDocument(filled, { ...options, pictures }));
  return { bytes: result.bytes, findings: [...findings, ...result.findings] };
}

function written(text: string): WriterResult {
  return { bytes: new TextEncoder().encode(text), findings: [] };
}
