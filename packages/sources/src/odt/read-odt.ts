import type { Refuse } from '../container/input-problem.js';
import type { ZipArchive } from '../container/open-zip.js';
import { childOf, parsePart } from '../container/xml.js';
import type { DocxContext } from '../docx/docx-context.js';
import { element } from '../docx/element.js';
import { readNumbering } from '../docx/numbering.js';
import { readBlocks } from '../docx/read-blocks.js';
import { readStyles } from '../docx/styles.js';
import type { SourceDocument } from '../source-document.js';
import { odtBlocks } from './odt-blocks.js';
import { odtLists } from './odt-lists.js';
import { odtStyles } from './odt-styles.js';

/**
 * Reads an OpenDocument text: its parts are put into the elements of the newer Word format, and read as these are. Changes
 * are taken as accepted; headers, footers, notes and comments are left out.
 * @throws XxgkError as made by `refuse`, for a document that is damaged or has a password.
 */
export function readOdt(zip: ZipArchive, refuse: Refuse): SourceDocument {
  if ((zip.text('META-INF/manifest.xml') ?? '').includes('encryption-data')) throw refuse('encrypted');
  const content = parsePart(zip, 'content.xml', refuse);
  const body = childOf(childOf(content, 'body'), 'text');
  if (body === undefined) throw refuse('damaged');
  const named = childOf(parsePart(zip, 'styles.xml', refuse), 'styles');
  const parts = [named, childOf(content, 'automatic-styles')];
  const lists = odtLists(parts);
  const blocks = odtBlocks(body, odtStyles(parts), lists);
  const context: DocxContext = {
    styles: readStyles(undefined),
    numbering: readNumbering(lists.numbering()),
    count: { paragraphs: 0, tables: 0 },
    notes: [],
    inserted: new Map(),
    toldFormats: new Set(),
  };
  const read = readBlocks(element('body', {}, blocks), context);
  const { notes } = context;
  return { format: 'odt', blocks: read, ...(notes.length === 0 ? {} : { notes }) };
}
