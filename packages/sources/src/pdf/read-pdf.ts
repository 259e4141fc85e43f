import type { Refuse } from '../container/input-problem.js';
import { type Landmarks, noLandmarks } from '../landmarks.js';
import type { SourceDocument } from '../source-document.js';
import { pagesDocument } from './pages-document.js';
import { examinePdf, openPdf } from './pdf-engine.js';
import type { ExaminedPdf } from './pdf-page.js';

/**
 * Reads a PDF: paragraphs and tables in reading order, page breaks and line breaks undone, page numbers left out.
 * @throws XxgkError as made by `refuse`, for an encrypted, damaged or absurdly large PDF.
 */
export async function readPdf(
  bytes: Uint8Array,
  refuse: Refuse,
  landmarks: Landmarks = noLandmarks,
): Promise<SourceDocument> {
  return pagesDocument(await openPdf(bytes, refuse), landmarks, 'pdf');
}

/** The same, and what the PDF says of itself. @throws XxgkError as `readPdf` */
export async function readPdfWithTraits(
  bytes: Uint8Array,
  refuse: Refuse,
  landmarks: Landmarks = noLandmarks,
): Promise<ExaminedPdf> {
  const { content, traits, beside } = await examinePdf(bytes, refuse);
  return { document: pagesDocument(content, landmarks, 'pdf'), traits, beside };
}
