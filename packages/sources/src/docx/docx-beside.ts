import type { SourceBeside } from '../beside.js';
import { embeddedData } from '../container/embedded-data.js';
import type { Refuse } from '../container/input-problem.js';
import type { ZipArchive } from '../container/open-zip.js';
import { relatedPart, relationships } from '../container/relationships.js';
import { childrenOf, parsePart, textOf, type XmlNode } from '../container/xml.js';
import type { DocxContext } from './docx-context.js';
import { element } from './element.js';
import { hidings } from './hidings.js';
import { mainPart } from './main-part.js';
import { readNumbering } from './numbering.js';
import { readBlocks } from './read-blocks.js';
import { readStyles } from './styles.js';

/** Parts with words beside the text, by the ends of the names of their kinds. */
const FURNITURE = /\/(?:header|footer|footnotes|endnotes|comments)$/u;
const MEDIA = /\/media\/[^/]+$/iu;
/** What programs write of themselves, and what changes whenever a file is saved. */
const OF_SAVING: ReadonlySet<string> = new Set([
  'created',
  'modified',
  'lastModifiedBy',
  'revision',
  'version',
  'lastPrinted',
]);

/** What a Word document shows or says beside its text. @throws XxgkError as made by `refuse` */
export function docxBeside(zip: ZipArchive, refuse: Refuse): SourceBeside {
  const main = mainPart(zip, refuse);
  const relations = relationships(zip, main, refuse);
  const stylePart = parsePart(zip, relatedPart(relations, 'styles') ?? '', refuse);
  const styles = readStyles(stylePart);
  const furniture = [...relations.values()]
    .filter(({ type }) => FURNITURE.test(type))
    .flatMap(({ path }) => wordsOf(parsePart(zip, path, refuse), styles));
  const written = [...new Set(furniture)].sort();
  const bare = written.map((text) => text.replace(/[\d\s]+/gu, '')).filter((text) => text !== '');
  return {
    furniture: [...new Set(bare)].sort(),
    furnitureWritten: written,
    properties: { ...propertiesOf(zip, refuse), ...boundValues(zip) },
    pictures: zip.names.filter((name) => MEDIA.test(name)).flatMap((name) => zip.read(name) ?? []),
    settings: hidings(parsePart(zip, main, refuse), stylePart),
  };
}

function wordsOf(part: XmlNode | undefined, styles: DocxContext['styles']): readonly string[] {
  if (part === undefined) return [];
  const context: DocxContext = {
    styles,
    numbering: readNumbering(undefined),
    count: { paragraphs: 0, tables: 0 },
    notes: [],
    inserted: new Map(),
    toldFormats: new Set(),
  };
  const stories = ['footnotes', 'endnotes', 'comments'].includes(part.name) ? childrenOf(part) : [part];
  const texts = stories.flatMap(({ children }) =>
    readBlocks(
      element(
        'body',
        {},
        children.filter((child) => typeof child !== 'string'),
      ),
      context,
    ).flatMap((block) => (block.type === 'paragraph' ? [block.text] : block.cells.map(({ text }) => text))),
  );
  // What is left out there (hidden, white) is no part of the page either, but was put there by somebody.
  const told = context.notes.map(({ kind, text }) => `${kind} ${text}`);
  return [...texts, ...told].map((text) => text.trim()).filter((text) => text !== '');
}

/** What controls of the text are bound to, by namespace: Word shows it in place of the words that stand in them. */
function boundValues(zip: ZipArchive): Readonly<Record<string, string>> {
  // What is a file of its own is attached, and bound to nothing.
  const stores = embeddedData(zip).filter(({ attributes }) => attributes?.['mediaType'] === undefined);
  return Object.fromEntries(stores.map(({ name, text }) => [`dataBinding ${name}`, text]));
}

function propertiesOf(zip: ZipArchive, refuse: Refuse): Readonly<Record<string, string>> {
  const core = relatedPart(relationships(zip, '', refuse), 'core-properties') ?? 'docProps/core.xml';
  const custom = relatedPart(relationships(zip, '', refuse), 'custom-properties') ?? 'docProps/custom.xml';
  const ofCore = childrenOf(parsePart(zip, core, refuse)).map((node) => [node.name, textOf(node)] as const);
  const ofCustom = childrenOf(parsePart(zip, custom, refuse)).map(
    (node) => [node.attributes['name'] ?? '', textOf(node)] as const,
  );
  return Object.fromEntries(
    [...ofCore, ...ofCustom].filter(([name, text]) => !OF_SAVING.has(name) && text.trim() !== ''),
  );
}
