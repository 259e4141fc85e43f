import { openCompoundFile } from '../container/compound-file.js';
import { type Refuse, refusedAs } from '../container/input-problem.js';
import { type DocxContext, tell } from '../docx/docx-context.js';
import { element } from '../docx/element.js';
import { holdsWords } from '../docx/known-elements.js';
import { readNumbering } from '../docx/numbering.js';
import { readBlocks } from '../docx/read-blocks.js';
import { readStyles } from '../docx/styles.js';
import type { SourceDocument } from '../source-document.js';
import { type BlockSource, blocksOf } from './blocks.js';
import { boxTexts } from './boxes.js';
import { type DocumentHead, documentHead, STRUCTURES } from './document-head.js';
import { numberingOf } from './lists.js';
import { documentText } from './pieces.js';
import { propertyRuns, runFinder } from './properties.js';
import { fontNames, styleSheet } from './styles.js';

/**
 * Reads a Word document of 1997 to 2003, as WPS writes it as well: its parts are put into the elements of the newer format,
 * and read as these are. Headers, footers, notes and comments are left out.
 * @throws XxgkError as made by `refuse`, for documents that are damaged, encrypted, older or saved in haste.
 */
export function readDoc(bytes: Uint8Array, refuse: Refuse): SourceDocument {
  try {
    const head = documentHead(openCompoundFile(bytes));
    if (typeof head === 'string') throw refuse(head);
    return readHead(head);
  } catch (error) {
    throw refusedAs(error, 'damaged', refuse);
  }
}

function readHead(head: DocumentHead): SourceDocument {
  const text = documentText(head);
  const fonts = fontNames(head.structure(STRUCTURES.fonts));
  const runs = propertyRuns(head.structure(STRUCTURES.characterPages), head.main, 'character');
  const paragraphs = propertyRuns(head.structure(STRUCTURES.paragraphPages), head.main, 'paragraph');
  const { anchored, others } = boxTexts(head);
  const source: BlockSource = {
    text,
    fonts,
    data: head.data,
    propertiesAt: runFinder(runs),
    paragraphAt: runFinder(paragraphs),
    boxAt: (character) => {
      const box = anchored.get(character);
      // A box within a box is none that the format knows.
      const inner = { ...source, boxAt: () => undefined };
      return box && element('txbxContent', {}, blocksOf(box.from, box.to, inner));
    },
  };
  const context: DocxContext = {
    styles: readStyles(styleSheet(head.structure(STRUCTURES.styles), fonts)),
    numbering: readNumbering(numberingOf(head.from(STRUCTURES.lists), head.from(STRUCTURES.listUses))),
    count: { paragraphs: 0, tables: 0 },
    notes: [],
    inserted: new Map(),
    toldFormats: new Set(),
  };
  const body = element('body', {}, [...blocksOf(0, Math.min(head.lengths.text, text.length), source)]);
  const blocks = readBlocks(body, context);
  // Of boxes that are anchored nowhere the place is not known.
  for (const { from, to } of others) {
    tell(context, 'not-read', blocksOf(from, to, source).map(holdsWords).join(''));
  }
  for (const { from, to } of noteStories(head.lengths)) {
    tell(context, 'not-read', blocksOf(from, Math.min(to, text.length), source).map(holdsWords).join(''));
  }
  const { notes } = context;
  return { format: 'doc', blocks, ...(notes.length === 0 ? {} : { notes }) };
}

/** Where footnotes and endnotes stand, of which the document says only where their marks are. */
function noteStories({ text, footnotes, between, endnotes }: DocumentHead['lengths']) {
  const end = text + between;
  return [
    { from: text, to: text + footnotes },
    { from: end - endnotes, to: end },
  ].filter(({ from, to }) => to > from);
}
