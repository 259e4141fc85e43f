import { childOf, childrenOf, isOn, type XmlNode } from '../container/xml.js';
import type { SourceSpan } from '../source-document.js';
import { type DocxContext, tell } from './docx-context.js';
import { equationText } from './equations.js';
import { fieldShown, type OpenFields, turnField } from './fields.js';
import { type FootnoteAt, startInline, takeFootnote, takeNote } from './inline.js';
import { chosenContent, collectBoxes, holdsWords } from './known-elements.js';
import { type ParagraphWalk, takeField, takeSymbol, takeWords, tellUnknown } from './paragraph-walk.js';
import { emphasisOf, type RunLook, runLook } from './run-look.js';

/** Elements that hold more of a paragraph. Insertions are accepted; deletions are not among them. */
const CONTAINERS: ReadonlySet<string> = new Set([
  'ins',
  'moveTo',
  'hyperlink',
  'smartTag',
  'sdtContent',
  'customXml',
  'dir',
  'bdo',
  'rubyBase',
  'AlternateContent',
]);
/** Changes that are still marked as such. */
const REVISED: ReadonlySet<string> = new Set(['ins', 'del', 'moveFrom', 'moveTo']);
const DRAWINGS: ReadonlySet<string> = new Set(['drawing', 'pict', 'object']);
const MARKS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  cr: '\n',
  br: '\n',
  noBreakHyphen: '-',
};

/** What a paragraph holds: its text and the text boxes anchored in it. */
export interface ParagraphContent {
  readonly text: string;
  readonly spans: readonly SourceSpan[];
  readonly footnotes: readonly FootnoteAt[];
  readonly boxes: readonly XmlNode[];
}

/**
 * The text of a paragraph as a reader of the page sees it, with all changes accepted: hidden and struck words, notes and
 * the instructions of fields are left out. `fields` are those that began in paragraphs before.
 */
export function paragraphContent(
  paragraph: XmlNode,
  context: DocxContext,
  fields: OpenFields,
): ParagraphContent {
  const walk: ParagraphWalk = {
    ...startInline(context.cell !== undefined),
    paragraph: childOf(paragraph, 'pPr'),
    context,
    fields,
    boxes: [],
  };
  for (const child of childrenOf(paragraph)) inline(child, walk);
  const { text, spans, footnotes, leftOut } = walk.finish();
  for (const { kind, words } of leftOut) tell(context, kind, words);
  return { text, spans, footnotes, boxes: walk.boxes };
}

function inline(node: XmlNode, walk: ParagraphWalk): void {
  if (REVISED.has(node.name)) takeNote(walk, 'revised', node.name);
  if (node.name === 'r') runPieces(node, walk);
  else if (node.name === 'oMath' || node.name === 'oMathPara') takeWords(equationText(node), {}, walk);
  else if (node.name === 'fldSimple') simpleField(node, walk);
  else if (node.name === 'sdt') contentControl(node, walk);
  else if (node.name === 'ruby') rubyWords(node, walk);
  else if (CONTAINERS.has(node.name)) container(node, walk);
  else tellUnknown(node, walk);
}

function runPieces(node: XmlNode, walk: ParagraphWalk): void {
  const properties = childOf(node, 'rPr');
  const emphasis = emphasisOf(properties, walk.link);
  const look = { ...runLook(properties, walk.paragraph, walk.context), emphasis };
  for (const child of childrenOf(node)) {
    const note = footnoteOf(child, walk.context);
    if (note !== undefined) takeFootnote(walk, note);
    else piece(child, look, walk);
    // What follows is a mark that is not counted.
    if (note !== undefined && isOnAttribute(child.attributes['customMarkFollows'])) break;
  }
}

function container(node: XmlNode, walk: ParagraphWalk): void {
  const outer = walk.link;
  if (node.name === 'hyperlink') walk.link = walk.context.links?.get(node.attributes['id'] ?? '') ?? outer;
  for (const child of childrenOf(chosenContent(node))) inline(child, walk);
  walk.link = outer;
}

/** The note that an element calls. */
function footnoteOf({ name, attributes }: XmlNode, { footnotes }: DocxContext): XmlNode | undefined {
  if (name !== 'footnoteReference' && name !== 'endnoteReference') return undefined;
  return footnotes?.get(`${name} ${attributes['id']}`);
}

function isOnAttribute(value: string | undefined): boolean {
  return value !== undefined && !['0', 'false', 'off'].includes(value);
}

/** Words that a content control shows until it is filled in are none of the document. */
function contentControl(node: XmlNode, walk: ParagraphWalk): void {
  const content = childOf(node, 'sdtContent');
  if (content === undefined) return;
  const isAsking = isOn(childOf(node, 'sdtPr'), 'showingPlcHdr');
  if (isAsking) takeNote(walk, 'placeholder', holdsWords(content));
  else inline(content, walk);
}

function simpleField(node: XmlNode, walk: ParagraphWalk): void {
  const children = childrenOf(node).filter(({ name }) => name !== 'fldData');
  if (children.length === 0) takeField(fieldShown(node.attributes['instr'] ?? ''), {}, walk);
  const outer = walk.link;
  walk.link = /^\s*HYPERLINK\s+"([^"]+)"/iu.exec(node.attributes['instr'] ?? '')?.[1] ?? outer;
  for (const child of children) inline(child, walk);
  walk.link = outer;
}

/** The words stand in the text; how they are spoken does not, and is told. */
function rubyWords(node: XmlNode, walk: ParagraphWalk): void {
  inline(childOf(node, 'rubyBase') ?? node, walk);
  const spoken = childrenOf(node, 'rt').map(holdsWords).join('');
  if (spoken !== '') takeNote(walk, 'not-read', spoken);
}

function piece(node: XmlNode, look: RunLook, walk: ParagraphWalk): void {
  const { name } = node;
  const mark = MARKS[name];
  if (mark !== undefined) takeWords(mark, look, walk);
  else if (name === 't') takeWords(plainText(node), look, walk);
  else if (name === 'sym') takeSymbol(node, look, walk);
  else if (name === 'instrText') takeInstruction(plainText(node), walk);
  else if (name === 'fldChar') takeField(turnField(node, walk.fields), look, walk);
  else if (name === 'ruby') inline(node, walk);
  else if (name === 'AlternateContent') {
    for (const child of childrenOf(chosenContent(node))) piece(child, look, walk);
  } else if (DRAWINGS.has(name)) drawing(node, look, walk);
  else tellUnknown(node, walk);
}

function takeInstruction(words: string, { fields }: ParagraphWalk): void {
  const open = fields.at(-1);
  if (open !== undefined && !open.isResult) open.code += words;
}

function drawing(node: XmlNode, look: RunLook, walk: ParagraphWalk): void {
  if (look.leftOut === 'hidden') return;
  const { boxes, unread, pictures } = collectBoxes(node);
  walk.boxes.push(...boxes);
  for (const kind of pictures) tell(walk.context, kind, kind);
  for (const words of unread) takeNote(walk, 'not-read', words);
}

function plainText(node: XmlNode): string {
  return node.children.filter((child) => typeof child === 'string').join('');
}
