import { gbt9704, plainText } from '@xxgk/document';
import { writeDocx } from '@xxgk/docx-writer';
import { writeHtml } from '@xxgk/html-writer';
import { composeDocument, type Report } from '@xxgk/model';
import { type PdfConformance, writePdf } from '@xxgk/pdf-writer';
import { writeForm } from '@xxgk/xlsx-writer';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { fonts } from './fonts.js';

/** A way to write a report, to be read again. */
export interface RoundTripFormat {
  readonly name: string;
  /** The report's data travel inside of the file. */
  readonly isEmbedded: boolean;
  readonly write: (report: Report) => Promise<Uint8Array>;
}

const options = { styleSheet: gbt9704, createdAt: '2024-01-18T00:00:00Z', language: 'zh-CN' } as const;

const docx = async (report: Report): Promise<Uint8Array> =>
  (await writeDocx(composeDocument(report), options)).bytes;

/** Of the archival profiles, only PDF/A-3a carries the data. */
async function pdf(report: Report, conformance: PdfConformance): Promise<Uint8Array> {
  const { bytes } = await writePdf(composeDocument(report), { ...options, fonts: fonts(), conformance });
  return bytes;
}

/** Every format that readers and writers share; with the embedded data, and by what can be seen alone. */
export const formats: readonly RoundTripFormat[] = [
  { name: 'docx, embedded', isEmbedded: true, write: docx },
  { name: 'docx, visible', isEmbedded: false, write: async (report) => withoutData(await docx(report)) },
  {
    name: 'html, embedded',
    isEmbedded: true,
    write: async (report) => (await writeHtml(composeDocument(report), options)).bytes,
  },
  {
    name: 'html, visible',
    isEmbedded: false,
    write: async (report) =>
      (await writeHtml(composeDocument(report), { ...options, linkedData: false })).bytes,
  },
  {
    name: 'html fragment',
    isEmbedded: false,
    write: async (report) => (await writeHtml(composeDocument(report), { ...options, fragment: true })).bytes,
  },
  { name: 'pdf, embedded', isEmbedded: true, write: (report) => pdf(report, 'PDF/A-3a') },
  { name: 'pdf, visible', isEmbedded: false, write: (report) => pdf(report, 'PDF/A-2b') },
  { name: 'xlsx form', isEmbedded: false, write: async (report) => writeForm(report).bytes },
  {
    name: 'txt',
    isEmbedded: false,
    write: async (report) => strToU8(plainText(composeDocument(report))),
  },
];

/** A Word document as one that another program made: without the parts that hold the report's data. */
function withoutData(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.startsWith('customXml/'));
  return zipSync(Object.fromEntries(parts));
}
