import {
  type Attachment,
  createSession,
  type DocumentTree,
  parseMoment,
  type WriterResult,
} from '@xxgk/document';
import type { PageModel } from '@xxgk/layout';
import { addBookmarks } from './add-bookmarks.js';
import { attachData } from './attach-data.js';
import { attachmentLeftOut } from './attachment-left-out.js';
import { conformanceProfiles } from './conformance.js';
import { DocumentFonts, openFonts } from './document-fonts.js';
import { DocumentImages, pngDecoder } from './document-images.js';
import { fileProperties, informationDictionary } from './file-properties.js';
import { paintPage } from './paint-page.js';
import type { PdfFontSource, PdfOptions } from './pdf-options.js';
import { EngineDocument } from './pdfmake-engine.js';
import { srgbProfile } from './srgb-profile.js';
import { StructureTags } from './structure-tags.js';
import { xmpPacket } from './xmp.js';

/** What painting needs of fonts: the programs, not the metrics. */
export type PaintOptions = Pick<
  PdfOptions,
  'createdAt' | 'conformance' | 'language' | 'making' | 'session'
> & {
  readonly fonts: PdfFontSource;
};

/** File name of what a file is made with, beside its data. */
const MAKING_FILE_NAME = 'making.json';

/**
 * Paints a page model as a tagged PDF/A file. Places and breaks nothing: every run stands where the model puts it.
 * Same model and options, same bytes.
 * @throws XxgkError `option-invalid`, `font-missing`, or `document-invalid` when a face lacks a character set in it
 */
export async function paintPdf(
  pages: PageModel,
  { metadata, attachment }: Pick<DocumentTree, 'metadata' | 'attachment'>,
  {
    createdAt,
    fonts,
    conformance = 'PDF/A-3a',
    language = 'zh-CN',
    making,
    session = createSession(),
  }: PaintOptions,
): Promise<WriterResult> {
  const profile = conformanceProfiles[conformance];
  const timestamp = parseMoment(createdAt);
  const properties = fileProperties(metadata, timestamp);
  const xmp = xmpPacket(properties, profile);
  const [opened, decode] = await Promise.all([openFonts(pages, fonts, session), pngDecoder(pages)]);
  const document = new EngineDocument({
    pdfVersion: profile.pdfVersion,
    subset: conformance,
    language: pages.language,
    info: informationDictionary(properties),
    identitySeed: xmp + (attachment?.text ?? '') + (making ?? ''),
    xmp,
    outputProfile: srgbProfile(),
  });
  const tags = new StructureTags(document, pages.structure);
  const documentFonts = new DocumentFonts(document, opened);
  const images = new DocumentImages(document, decode);
  for (const page of pages.pages) paintPage(document, page, tags, documentFonts, images);
  addBookmarks(document, pages);
  if (attachment === undefined) return { bytes: document.toBytes(), findings: [] };
  if (!profile.attachments) {
    return { bytes: document.toBytes(), findings: [attachmentLeftOut.find(language, {}, conformance)] };
  }
  attachData(document, [attachment, ...(making === undefined ? [] : [makingFile(making)])], timestamp);
  return { bytes: document.toBytes(), findings: [] };
}

function makingFile(text: string): Attachment {
  const description = '制作记录，用于核验本文件';
  return { fileName: MAKING_FILE_NAME, mediaType: 'application/json', description, text };
}
