import type { Refuse } from '../container/input-problem.js';
import type { ZipArchive } from '../container/open-zip.js';
import { type Landmarks, noLandmarks } from '../landmarks.js';
import { pagesDocument } from '../pdf/pages-document.js';
import type { SourceDocument, SourceNote } from '../source-document.js';
import { attachedTexts } from './attached-texts.js';
import { examine } from './examine.js';
import { ofdBeside } from './ofd-beside.js';
import { type OfdPackage, openOfd } from './ofd-package.js';
import type { ExaminedOfd } from './ofd-traits.js';
import { readPages } from './read-pages.js';

/**
 * Reads an OFD: text at its places and ruled tables, which become paragraphs and tables in the way those of a PDF do.
 * Pictures are left out. @throws XxgkError as made by `refuse`, for one that is encrypted, damaged or absurdly large
 */
export function readOfd(zip: ZipArchive, refuse: Refuse, landmarks: Landmarks = noLandmarks): SourceDocument {
  return documentOf(openOfd(zip, refuse), refuse, landmarks);
}

/** The same, and what the file says of itself. @throws XxgkError as `readOfd` */
export async function examineOfd(
  zip: ZipArchive,
  refuse: Refuse,
  landmarks: Landmarks = noLandmarks,
): Promise<ExaminedOfd> {
  const ofd = openOfd(zip, refuse);
  return { document: documentOf(ofd, refuse, landmarks), traits: await examine(ofd), beside: ofdBeside(ofd) };
}

function documentOf(ofd: OfdPackage, refuse: Refuse, landmarks: Landmarks): SourceDocument {
  const { pages, hidden } = readPages(ofd, refuse);
  const document = pagesDocument({ pages, embedded: attachedTexts(ofd) }, landmarks, 'ofd');
  const notes = [...furtherDocuments(ofd), ...hidden, ...(document.notes ?? [])];
  return {
    ...document,
    ...(notes.length === 0 ? {} : { notes }),
  };
}

/** A package may hold several documents; the first is read. */
function furtherDocuments({ documents }: OfdPackage): readonly SourceNote[] {
  return documents > 1 ? [{ kind: 'not-read', text: 'DocBody', place: {} }] : [];
}
