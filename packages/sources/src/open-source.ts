import type { SourceBeside } from './beside.js';
import { Allowance } from './container/allowance.js';
import {
  hasTooManyAttributes,
  hasTooManyTags,
  isDataTooComplex,
  isNestedTooDeep,
} from './container/complexity.js';
import { signatureWithin } from './container/file-signature.js';
import { isFlatPackage, isOldOfficeXml, openFlatPackage } from './container/flat-package.js';
import { type Refuse, refusal } from './container/input-problem.js';
import { readLimits } from './container/limits.js';
import type { ZipArchive } from './container/open-zip.js';
import { decodeText } from './encoding/decode-text.js';
import { isHtml } from './html/is-html.js';
import type { Landmarks } from './landmarks.js';
import { archivedText, isSafariArchive, isWebArchive } from './mail/web-archive.js';
import type { ExaminedOfd } from './ofd/ofd-traits.js';
import type { ExaminedPdf } from './pdf/pdf-page.js';
import type { SourceDocument } from './source-document.js';
import { isStructured } from './text/is-structured.js';
import type { Workbook } from './xlsx/workbook.js';

/** Reads a document. @throws XxgkError `input-unreadable` (as a rejection) */
type ReadDocument = (landmarks?: Landmarks) => Promise<SourceDocument>;

/** A file told by its content, and what reads it. `data` is the text of JSON or YAML, for a parser of its own. */
export type Source =
  | { readonly format: 'doc' | 'odt' | 'rtf' | 'text'; readonly read: ReadDocument }
  | {
      readonly format: 'docx' | 'html';
      readonly read: ReadDocument;
      readonly beside: () => Promise<SourceBeside>;
    }
  | {
      readonly format: 'pdf';
      readonly read: ReadDocument;
      readonly examine: (landmarks?: Landmarks) => Promise<ExaminedPdf>;
    }
  | {
      readonly format: 'ofd';
      readonly read: ReadDocument;
      readonly examine: (landmarks?: Landmarks) => Promise<ExaminedOfd>;
    }
  | { readonly format: 'xlsx'; readonly read: () => Promise<Workbook> }
  | { readonly format: 'data'; readonly text: string };

/**
 * The one front door: tells a file by its content, never by its name, which only appears in messages. What reads a
 * format is loaded when it is asked to, within `refusingBeyond`.
 * @throws XxgkError `input-unreadable` (as a rejection) for what is no document, workbook or text
 */
export async function openSource(bytes: Uint8Array, name: string): Promise<Source> {
  const refuse = refusal(name);
  return limited(await sourceOf(bytes, name, refuse));
}

async function sourceOf(bytes: Uint8Array, name: string, refuse: Refuse): Promise<Source> {
  const signature = signatureWithin(bytes, refuse);
  if (signature === 'text' && isSafariArchive(bytes)) throw refuse('safari-archive');
  if (signature === 'text' && isWebArchive(bytes)) return archiveSource(bytes, name, refuse);
  if (signature === 'text') return textSource(decodeText(bytes, name), refuse);
  if (signature === 'pdf') return pdfSource(bytes, refuse);
  if (signature === 'rtf') {
    return { format: 'rtf', read: async () => (await import('./rtf/read-rtf.js')).readRtf(bytes, refuse) };
  }
  const { openPackage } = await import('./container/open-package.js');
  const opened = openPackage(bytes, signature, refuse);
  if (opened.kind === 'doc') return docSource(bytes, refuse);
  const { kind, zip } = opened;
  if (kind === 'docx') return docxSource(zip, refuse);
  if (kind === 'odt') {
    return { format: kind, read: async () => (await import('./odt/read-odt.js')).readOdt(zip, refuse) };
  }
  if (kind === 'ofd') return ofdSource(zip, refuse);
  return {
    format: kind,
    read: async () => (await import('./xlsx/read-workbook.js')).readWorkbook(zip, refuse),
  };
}

/**
 * Whether a file is JSON or YAML within the limits, by its bytes and a count: reading it takes no more than its size, so
 * that it needs no guard. Never throws.
 */
export function isCountedData(bytes: Uint8Array): boolean {
  if (bytes.length > readLimits.dataCharacters) return false;
  try {
    if (signatureWithin(bytes, refusal('')) !== 'text' || isWebArchive(bytes)) return false;
    const text = decodeText(bytes, '');
    const isMarkup = isFlatPackage(text) || isOldOfficeXml(text) || isHtml(text);
    return !isMarkup && isStructured(text) && !isDataTooComplex(text);
  } catch {
    // What cannot be told is no data that was counted.
    return false;
  }
}

/** The same source, whose documents are held against the limit of places. */
function limited(source: Source): Source {
  if (source.format === 'data' || source.format === 'xlsx') return source;
  const read: ReadDocument = async (landmarks) => withinPlaces(await source.read(landmarks));
  if (source.format === 'pdf') return { ...source, read, examine: examinedWithin(source.examine) };
  if (source.format === 'ofd') return { ...source, read, examine: examinedWithin(source.examine) };
  return { ...source, read };
}

/** What examines a document, held against the limit of places. */
function examinedWithin<Examined extends { readonly document: SourceDocument }>(
  examine: (landmarks?: Landmarks) => Promise<Examined>,
): (landmarks?: Landmarks) => Promise<Examined> {
  return async (landmarks) => {
    const examined = await examine(landmarks);
    return { ...examined, document: withinPlaces(examined.document) };
  };
}

/** A document whose tables take no more places than the limit. @throws BeyondLimits */
function withinPlaces(document: SourceDocument): SourceDocument {
  const places = new Allowance(readLimits.places);
  for (const block of document.blocks) {
    if (block.type === 'table') places.take(Math.max(block.cells.length, block.rowCount * block.columnCount));
  }
  return document;
}

function docxSource(zip: ZipArchive, refuse: Refuse): Source {
  return {
    format: 'docx',
    read: async (landmarks) => (await import('./docx/read-docx.js')).readDocx(zip, refuse, landmarks),
    beside: async () => (await import('./docx/docx-beside.js')).docxBeside(zip, refuse),
  };
}

function docSource(bytes: Uint8Array, refuse: Refuse): Source {
  return { format: 'doc', read: async () => (await import('./doc/read-doc.js')).readDoc(bytes, refuse) };
}

function pdfSource(bytes: Uint8Array, refuse: Refuse): Source {
  const load = () => import('./pdf/read-pdf.js');
  return {
    format: 'pdf',
    read: async (landmarks) => (await load()).readPdf(bytes, refuse, landmarks),
    examine: async (landmarks) => (await load()).readPdfWithTraits(bytes, refuse, landmarks),
  };
}

function ofdSource(zip: ZipArchive, refuse: Refuse): Source {
  const load = () => import('./ofd/read-ofd.js');
  return {
    format: 'ofd',
    read: async (landmarks) => (await load()).readOfd(zip, refuse, landmarks),
    examine: async (landmarks) => (await load()).examineOfd(zip, refuse, landmarks),
  };
}

/** A page saved as one file is a page: what it shows in frames follows it. */
function archiveSource(bytes: Uint8Array, name: string, refuse: Refuse): Source {
  const text = archivedText(bytes, name);
  if (text.trim() === '') throw refuse('web-archive');
  return htmlSource(text, refuse);
}

function htmlSource(text: string, refuse: Refuse): Source {
  const read: ReadDocument = async (landmarks) => {
    if (hasTooManyTags(text) || hasTooManyAttributes(text) || isNestedTooDeep(text))
      throw refuse('too-complex');
    return (await import('./html/read-html.js')).readHtml(text, landmarks);
  };
  const beside = async (): Promise<SourceBeside> => (await import('./html/html-beside.js')).htmlBeside(text);
  return { format: 'html', read, beside };
}

function textSource(text: string, refuse: Refuse): Source {
  if (isFlatPackage(text)) {
    const zip = openFlatPackage(text, refuse);
    if (zip.text('word/document.xml') === undefined) throw refuse('office-xml');
    return docxSource(zip, refuse);
  }
  if (isOldOfficeXml(text)) throw refuse('office-xml');
  if (isHtml(text)) return htmlSource(text, refuse);
  if (isStructured(text)) {
    if (isDataTooComplex(text)) throw refuse('too-complex');
    return { format: 'data', text };
  }
  return {
    format: 'text',
    read: async (landmarks) => (await import('./text/read-text.js')).readText(text, landmarks),
  };
}
