import { hasTooManyTags } from '../container/complexity.js';
import type { Refuse } from '../container/input-problem.js';
import { readLimits } from '../container/limits.js';
import type { ZipArchive } from '../container/open-zip.js';
import type { SourceDocument } from '../source-document.js';
import { embeddedReport } from './embedded-report.js';
import { readNumbering } from './numbering.js';
import { readBlocks } from './read-blocks.js';
import { readStyles } from './styles.js';
import { childOf, childrenOf, parseXmlPart, type XmlNode } from './xml-tree.js';

const DEFAULT_MAIN = 'word/document.xml';

/**
 * Reads a Word document: paragraphs and tables in reading order, all changes accepted. Headers, footers, notes and
 * comments are left out.
 * @throws XxgkError as made by `refuse`, when the main part is missing or no XML.
 */
export function readDocx(zip: ZipArchive, refuse: Refuse): SourceDocument {
  const main = mainPart(zip);
  const root = part(zip, main, refuse);
  const body = childOf(root, 'body');
  if (body === undefined) throw refuse('damaged');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const blocks = readBlocks(body, {
    styles: readStyles(part(zip, `${folder}styles.xml`, refuse)),
    numbering: readNumbering(part(zip, `${folder}numbering.xml`, refuse)),
    count: { paragraphs: 0, tables: 0 },
  });
  const embedded = embeddedReport(zip);
  return { format: 'docx', blocks, ...(embedded === undefined ? {} : { embeddedReport: embedded }) };
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

function part(zip: ZipArchive, name: string, refuse: Refuse): XmlNode | undefined {
  const text = zip.text(name);
  if (text === undefined) return undefined;
  if (text.length > readLimits.xmlCharacters) throw refuse('unpacks-too-large');
  if (hasTooManyTags(text)) throw refuse('too-complex');
  try {
    return parseXmlPart(text);
  } catch (cause) {
    throw refuse('damaged', cause);
  }
}
