import { embeddedData } from '../container/embedded-data.js';
import type { Refuse } from '../container/input-problem.js';
import type { ZipArchive } from '../container/open-zip.js';
import { type Relationship, relatedPart, relationships } from '../container/relationships.js';
import { childOf, childrenOf, parsePart, type XmlNode } from '../container/xml.js';
import type { Landmarks } from '../landmarks.js';
import type { SourceDocument } from '../source-document.js';
import type { DocxContext } from './docx-context.js';
import { insertedFiles } from './inserted-files.js';
import { mainPart } from './main-part.js';
import { readNumbering } from './numbering.js';
import { readBlocks } from './read-blocks.js';
import { isFilled, readStyles } from './styles.js';

/** Documents within documents are followed so deep. */
const DEEPEST = 3;

/**
 * Reads a Word document: paragraphs and tables in reading order, all changes accepted, and notes of what was left out.
 * Headers, footers and comments are left out without one.
 * @throws XxgkError as made by `refuse` (as a rejection), when the main part is missing or no XML.
 */
export function readDocx(zip: ZipArchive, refuse: Refuse, landmarks?: Landmarks): Promise<SourceDocument> {
  return readPackage(zip, refuse, landmarks, 0);
}

async function readPackage(
  zip: ZipArchive,
  refuse: Refuse,
  landmarks: Landmarks | undefined,
  depth: number,
): Promise<SourceDocument> {
  const main = mainPart(zip, refuse);
  const root = parsePart(zip, main, refuse);
  const body = childOf(root, 'body');
  if (body === undefined) throw refuse('damaged');
  const relations = relationships(zip, main, refuse);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const part = (kind: string): XmlNode | undefined =>
    parsePart(zip, relatedPart(relations, kind) ?? `${folder}${kind}.xml`, refuse);
  const context: DocxContext = {
    styles: readStyles(part('styles')),
    numbering: readNumbering(part('numbering')),
    count: { paragraphs: 0, tables: 0 },
    notes: [],
    isShaded: isColoured(childOf(root, 'background')),
    hasBackdrop: hasBackdrop(body),
    inserted: await insertedFiles(body, relations, { zip, refuse, landmarks }, (inner) =>
      depth < DEEPEST
        ? readPackage(inner, refuse, landmarks, depth + 1)
        : Promise.reject(refuse('too-complex')),
    ),
    footnotes: new Map([...notesIn(part('footnotes')), ...notesIn(part('endnotes'))]),
    links: linksIn(relations),
    toldFormats: new Set(),
  };
  const blocks = readBlocks(body, context);
  const { notes } = context;
  return { format: 'docx', blocks, embedded: embeddedData(zip), ...(notes.length === 0 ? {} : { notes }) };
}

/** Notes under the names of what calls them; lines that part notes from the text are none. */
function notesIn(root: XmlNode | undefined): readonly (readonly [string, XmlNode])[] {
  return childrenOf(root)
    .filter(({ attributes }) => ['normal', undefined].includes(attributes['type']))
    .map((note) => [`${note.name}Reference ${note.attributes['id']}`, note] as const);
}

function linksIn(relations: ReadonlyMap<string, Relationship>): ReadonlyMap<string, string> {
  const links = [...relations].filter(([, { type }]) => type.endsWith('/hyperlink'));
  return new Map(links.map(([id, { path }]) => [id, path]));
}

function isColoured(background: XmlNode | undefined): boolean {
  const fill = background?.attributes['color'];
  return fill !== undefined && isFilled({ name: 'shd', attributes: { fill }, children: [] });
}

/** Whether a drawing lies behind the text. */
function hasBackdrop(node: XmlNode): boolean {
  return node.children.some(
    (child) =>
      typeof child !== 'string' &&
      (['1', 'true'].includes(child.attributes['behindDoc'] ?? '') || hasBackdrop(child)),
  );
}
