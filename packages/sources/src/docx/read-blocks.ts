import { childOf, childrenOf, isOn, settingOf, type XmlNode } from '../container/xml.js';
import type { SourceBlock, SourceFootnote, SourceParagraph, SourceSpan } from '../source-document.js';
import { type DocxContext, tell, tellContents } from './docx-context.js';
import type { OpenFields } from './fields.js';
import type { FootnoteAt } from './inline.js';
import { chosenContent, holdsWords, isSilent } from './known-elements.js';
import { readTable } from './read-table.js';
import { runLook } from './run-look.js';
import { type ParagraphContent, paragraphContent } from './run-text.js';

/** Elements around blocks that mean nothing here. `moveFrom` and `del` are not among them. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'sdtContent',
  'ins',
  'moveTo',
  'customXml',
  'smartTag',
  'AlternateContent',
]);
const CONTENTS = 'Table of Contents';

/** Where the walk is within one body, cell or text box. */
interface Flow {
  /** The last paragraph, with those before it, where its end was deleted: it runs into the next one. */
  carried?: { readonly node: XmlNode; readonly content: ParagraphContent } | undefined;
  readonly fields: OpenFields;
}

/** The blocks of a body, cell or text box in reading order; text boxes follow the paragraph they are anchored in. */
export function readBlocks(parent: XmlNode, context: DocxContext): readonly SourceBlock[] {
  const flow: Flow = { fields: [] };
  const blocks = [...blocksIn(parent, flow, context), ...carriedBlocks(flow, context)];
  for (const { code, isResult } of flow.fields) if (!isResult) tell(context, 'not-read', code);
  return blocks;
}

function blocksIn(parent: XmlNode, flow: Flow, context: DocxContext): readonly SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let section = 0;
  for (const node of childrenOf(parent)) {
    const found = node.name === 'p' ? paragraphIn(node, flow, context) : otherBlocks(node, flow, context);
    for (const block of found) blocks.push(block);
    const page = childOf(sectionEnd(node), 'pgSz');
    if (page === undefined) continue;
    if (page.attributes['orient'] === 'landscape') {
      for (let index = section; index < blocks.length; index += 1) blocks[index] = turned(blocks[index]);
    }
    section = blocks.length;
  }
  return blocks;
}

/** The properties of the section that ends with an element. */
function sectionEnd(node: XmlNode): XmlNode | undefined {
  return node.name === 'sectPr' ? node : childOf(childOf(node, 'pPr'), 'sectPr');
}

function turned(block: SourceBlock | undefined): SourceBlock {
  const known = block as SourceBlock;
  return known.type === 'paragraph' ? { ...known, isTurned: true } : known;
}

function paragraphIn(node: XmlNode, flow: Flow, context: DocxContext): readonly SourceBlock[] {
  const own = paragraphContent(node, context, flow.fields);
  const before = flow.carried?.content;
  const shift = before?.text.length ?? 0;
  const shifted = own.spans.map((span) => moved(span, shift));
  const content = {
    text: (before?.text ?? '') + own.text,
    spans: [...(before?.spans ?? []), ...shifted],
    footnotes: [
      ...(before?.footnotes ?? []),
      ...own.footnotes.map(({ at, note }) => ({ at: at + shift, note })),
    ],
    boxes: [...(before?.boxes ?? []), ...own.boxes],
  };
  flow.carried = isMarkDeleted(node) ? { node, content } : undefined;
  return flow.carried === undefined ? paragraphBlocks(node, content, context) : [];
}

/** What was to run into the next paragraph, where a table or the end comes instead. */
function carriedBlocks(flow: Flow, context: DocxContext): readonly SourceBlock[] {
  const { carried } = flow;
  flow.carried = undefined;
  return carried === undefined ? [] : paragraphBlocks(carried.node, carried.content, context);
}

function otherBlocks(node: XmlNode, flow: Flow, context: DocxContext): readonly SourceBlock[] {
  if (node.name === 'tbl') {
    return [...carriedBlocks(flow, context), ...readTable(node, context, readBlocks)];
  }
  if (node.name === 'sdt') return contentControl(node, flow, context);
  if (node.name === 'altChunk') return insertedFile(node, context);
  const inside = chosenContent(node);
  if (WRAPPERS.has(node.name)) return inside === undefined ? [] : blocksIn(inside, flow, context);
  const words = isSilent(node.name) ? '' : holdsWords(node);
  // An equation between paragraphs is a paragraph of its own.
  if (words !== '' && node.name.startsWith('oMath')) {
    return paragraphIn({ name: 'p', attributes: {}, children: [node] }, flow, context);
  }
  if (words !== '') tell(context, 'not-read', `${node.name} ${words}`);
  return [];
}

function contentControl(node: XmlNode, flow: Flow, context: DocxContext): readonly SourceBlock[] {
  const properties = childOf(node, 'sdtPr');
  const gallery = settingOf(childOf(properties, 'docPartObj'), 'docPartGallery');
  const content = childOf(node, 'sdtContent');
  if (content === undefined) return [];
  if (gallery === CONTENTS) {
    tellContents(context, holdsWords(content));
    return [];
  }
  if (!isOn(properties, 'showingPlcHdr')) return blocksIn(content, flow, context);
  tell(context, 'placeholder', holdsWords(content));
  return [];
}

function insertedFile(node: XmlNode, context: DocxContext): readonly SourceBlock[] {
  const file = context.inserted.get(node.attributes['id'] ?? '');
  if (file === undefined) tell(context, 'not-read', 'altChunk');
  for (const { kind, text } of file?.notes ?? []) tell(context, kind, text);
  return file?.blocks ?? [];
}

function paragraphBlocks(
  node: XmlNode,
  { text, spans, footnotes, boxes }: ParagraphContent,
  context: DocxContext,
): readonly SourceBlock[] {
  const properties = childOf(node, 'pPr');
  const style = context.styles.paragraphs.get(settingOf(properties, 'pStyle') ?? '');
  const list = style?.isContents ? undefined : listPlaceOf(node, context);
  const number = list === undefined ? '' : numberOf(list, context);
  const isPoint = list !== undefined && context.numbering.isPoint(list.numberId, list.level);
  context.count.paragraphs += 1;
  if (style?.isContents) {
    tellContents(context, text);
    return [];
  }
  const outline = settingOf(properties, 'outlineLvl');
  const level = outline === undefined || Number(outline) > 8 ? style?.headingLevel : Number(outline) + 1;
  const isBlank = text.trim() === '';
  const startsPage = isOn(properties, 'pageBreakBefore') || context.count.startsPage === true;
  context.count.startsPage = isBlank && startsPage;
  const alignment = alignmentOf(properties);
  const paragraph: SourceParagraph = {
    type: 'paragraph',
    text: isBlank ? '' : number + text,
    ...(spans.length === 0 ? {} : { spans: spans.map((span) => moved(span, number.length)) }),
    ...(footnotes.length === 0 || isBlank
      ? {}
      : { footnotes: footnotes.map((one) => footnoteRead(one, number.length, context)) }),
    ...(alignment === undefined ? {} : { alignment }),
    ...(startsPage ? { startsPage } : {}),
    ...(isPoint ? { isPoint } : {}),
    ...(level === undefined ? {} : { headingLevel: level }),
    place: { paragraph: context.count.paragraphs },
  };
  const own = paragraph.text === '' ? [] : [paragraph];
  return [...own, ...boxes.flatMap((box) => readBlocks(box, { ...context, isShaded: true }))];
}

/** The words of a note; its paragraphs are one. */
function footnoteRead({ at, note }: FootnoteAt, shift: number, context: DocxContext): SourceFootnote {
  const { footnotes: _, ...others } = context;
  const own = { ...others, count: { ...context.count } };
  const paragraphs = readBlocks(note, own).filter((block) => block.type === 'paragraph');
  const whole = paragraphs.map(({ text }) => text).join('');
  const text = whole.trimStart();
  const trimmed = whole.length - text.length;
  const spans = paragraphs.length === 1 ? (paragraphs[0]?.spans ?? []) : [];
  return {
    at: at + shift,
    text: text.trimEnd(),
    ...(spans.length === 0 ? {} : { spans: spans.map((span) => moved(span, -trimmed)) }),
  };
}

function moved(span: SourceSpan, by: number): SourceSpan {
  return { ...span, start: span.start + by, end: span.end + by };
}

const SIDES: Readonly<Record<string, 'left' | 'center' | 'right'>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
};

/** How a paragraph is given to stand; to the left only where it is given no indent as well, for that is usual. */
export function alignmentOf(properties: XmlNode | undefined): SourceParagraph['alignment'] {
  const side = SIDES[settingOf(properties, 'jc') ?? ''];
  const { firstLine, firstLineChars } = childOf(properties, 'ind')?.attributes ?? {};
  return side === 'left' && (firstLineChars ?? firstLine) !== '0' ? undefined : side;
}

/**
 * The automatic number of a paragraph, by its own properties or its style's. Empty paragraphs of a list are counted as
 * well, for they show their numbers; those with a hidden mark are not.
 */
function numberOf(place: ListPlace, context: DocxContext): string {
  const { numberId, level } = place;
  const { numbering } = context;
  const format = numbering.unknownFormat(numberId, level);
  if (format !== undefined && !context.toldFormats.has(format)) {
    context.toldFormats.add(format);
    tell(context, 'not-read', `numFmt ${format}`);
  }
  return numbering.next(numberId, level);
}

/** The list of a paragraph and its level in it. */
interface ListPlace {
  readonly numberId: string;
  readonly level: number;
}

function listPlaceOf(paragraph: XmlNode, context: DocxContext): ListPlace | undefined {
  const { styles, numbering } = context;
  const properties = childOf(paragraph, 'pPr');
  const styleId = settingOf(properties, 'pStyle') ?? styles.defaultParagraph ?? '';
  const style = styles.paragraphs.get(styleId);
  const own = childOf(properties, 'numPr');
  const numberId = settingOf(own, 'numId') ?? style?.numberId;
  if (numberId === undefined || numberId === '0') return undefined;
  if (runLook(childOf(properties, 'rPr'), properties, context).leftOut === 'hidden') return undefined;
  const ofStyle = style?.numberLevel ?? numbering.levelOf(numberId, styleId);
  return { numberId, level: Number(settingOf(own, 'ilvl') ?? ofStyle ?? 0) };
}

/** A paragraph whose end was deleted runs into the next one. */
function isMarkDeleted(paragraph: XmlNode): boolean {
  const mark = childOf(childOf(paragraph, 'pPr'), 'rPr');
  return childOf(mark, 'del') !== undefined && !isOn(mark, 'ins');
}
