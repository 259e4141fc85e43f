import type { Refuse } from '../container/input-problem.js';
import type { ZipArchive } from '../container/open-zip.js';
import { childOf, childrenOf, parsePart, parseXmlPart } from '../container/xml.js';
import type { SourceDocument } from '../source-document.js';
import { embeddedData } from './embedded-data.js';
import { readNumbering } from './numbering.js';
import { readBlocks } from './read-blocks.js';
import { readStyles } from './styles.js';

const DEFAULT_MAIN = 'word/document.xml';

/**
 * Reads a Word document: paragraphs and tables in reading order, all changes accepted. Headers, footers, notes and
 * comments are left out.
 * @throws XxgkError as made by `refuse`, when the main part is missing or no XML.
 */
export function readDocx(zip: ZipArchive, refuse: Refuse): SourceDocument {
  const main = mainPart(zip);
  const root = parsePart(zip, main, refuse);
  const body = childOf(root, 'body');
  if (body === undefined) throw refuse('damaged');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const blocks = readBlocks(body, {
    styles: readStyles(parsePart(zip, `${folder}styles.xml`, refuse)),
    numbering: readNumbering(parsePart(zip, `${folder}numbering.xml`, refuse)),
    count: { paragraphs: 0, tables: 0 },
  });
  return { format: 'docx', blocks, embedded: embeddedData(zip) };
}

function mainPart(zip: ZipArchive): string {
  const text = zip.text('_rels/.rels');
  if (text === undefined) return DEFAULT_MAIN;
  try {
    const target = childrenOf(parseXmlPart(text)).find(({ attributes }) =>
      /\/officeDocument$/u.test(attributes['Type'] ?? ''),
    )?.attributes['Target'];
    return target?.replace(/^\//u, '') ?? DEFAULT_MAIN;
  } catch {
    return DEFAULT_MAIN;
  }
}
