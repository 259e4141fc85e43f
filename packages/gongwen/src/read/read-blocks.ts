import type { Finding, Language } from '@xxgk/document';
import type { ProseLevel } from '@xxgk/official';
import type { FootnoteDefinition, Heading, List, Paragraph, Root, RootContent } from 'mdast';
import { linesOf, type Reading, type TextLine, tell, wordsOf } from './inlines.js';
import { headingBlock } from './line-blocks.js';
import { parseMarkdown } from './parse-markdown.js';
import { type OpenPart, PartBuilder } from './part-builder.js';
import { readTable } from './read-table.js';

/** The text by its parts, the title where a heading of the first level stands above all else. */
export interface BlocksReading {
  readonly title?: { readonly text: string; readonly start: number };
  readonly parts: readonly OpenPart[];
  readonly findings: readonly Finding[];
}

/** `附件1：名称`, `附件 名称`, `附件2`. */
export const ATTACHMENT = /^附件\s?(\d{0,2})(?:[：:．.、\s](.*))?$/u;
const DIRECTIVE = /^<!--\s*(\S+?)\s*-->$/u;
const ALIGNED = /^<(p|div)\s+align="?(left|center|right)"?\s*>([^<]*)<\/\1>$/iu;
const CENTRED = /^<center>([^<]*)<\/center>$/iu;

interface Walk extends Reading {
  readonly builder: PartBuilder;
  /** Depth of the headings of the first level. */
  base: number;
  title?: { readonly text: string; readonly start: number };
}

/** Reads Markdown from `textStart` on; offsets are those of the whole source. */
export function readBlocks(source: string, textStart: number, language: Language): BlocksReading {
  const before = source.slice(0, textStart).replace(/[^\n]/gu, ' ');
  const root = parseMarkdown(before + source.slice(textStart));
  const findings: Finding[] = [];
  const walk: Walk = {
    source,
    language,
    findings,
    footnotes: { definitions: definitionsIn(root), called: new Set(), count: 0 },
    builder: new PartBuilder(),
    base: baseDepth(root.children),
  };
  for (const node of root.children) readNode(node, walk);
  tellUncalled(walk);
  const { title, builder } = walk;
  return { ...(title === undefined ? {} : { title }), parts: builder.parts, findings };
}

function plain(node: Heading): string {
  return node.children.map((child) => ('value' in child ? child.value : '')).join('');
}

function isAttachment(node: Heading): boolean {
  return ATTACHMENT.test(plain(node).trim());
}

/** The least depth of headings that are neither title nor attachment. */
function baseDepth(nodes: readonly RootContent[]): number {
  const headings = nodes.filter((node) => node.type === 'heading');
  const first = nodes.find(({ type }) => type !== 'html');
  const ofText = headings.filter((node) => !isAttachment(node) && !(node === first && node.depth === 1));
  return Math.min(...ofText.map(({ depth }) => depth), 6);
}

function readNode(node: RootContent, walk: Walk): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  switch (node.type) {
    case 'heading':
      readHeading(node, walk);
      return;
    case 'paragraph':
      readParagraph(node, walk);
      return;
    case 'list':
      readList(node, walk, 0);
      return;
    case 'table': {
      const isTurned = walk.builder.last.label?.orientation !== undefined;
      for (const table of readTable(node, walk.builder.nextTableId(), isTurned, walk)) {
        if (table.type === 'table') walk.builder.table(table, start, end);
      }
      return;
    }
    case 'html':
      readHtml(node.value, start, end, walk);
      return;
    case 'blockquote':
      tell(walk, 'quote', start);
      for (const child of node.children) readNode(child, walk);
      return;
    case 'code':
      tell(walk, 'code', start);
      for (const line of linesOf([{ ...node, type: 'text' }], walk)) walk.builder.line(line);
      return;
    case 'thematicBreak':
      tell(walk, 'rule', start);
      return;
    case 'footnoteDefinition':
      return;
    default:
      tell(walk, 'html', start, walk.source.slice(start, end));
      return;
  }
}

function readHeading(node: Heading, walk: Walk): void {
  const { builder } = walk;
  const start = node.position?.start.offset ?? 0;
  const isTitle = isAttachment(node) || (node.depth === 1 && builder.isEmpty && walk.title === undefined);
  const [line] = joined(linesOf(node.children, isTitle ? withoutFootnotes(walk) : walk));
  if (line === undefined) return;
  const words = wordsOf(line.children);
  const [, number = '', rest = ''] = ATTACHMENT.exec(words) ?? [];
  if (ATTACHMENT.test(words)) {
    builder.begin(rest.replace(/^[：:\s]+/u, ''), number === '' ? undefined : Number(number), start);
  } else if (node.depth === 1 && builder.isEmpty && walk.title === undefined) {
    walk.title = { text: words, start: line.start };
  } else if (builder.last.label?.title === '' && builder.last.blocks.length === 0) {
    builder.last.label.title = words;
  } else {
    const level = node.depth - walk.base + 1;
    if (level > 4) {
      tell(walk, 'deep', start, words);
      builder.line(line);
    } else builder.add(headingBlock(line, Math.max(1, level) as ProseLevel, builder.nextOrdinal));
  }
  builder.add(...line.pictures.map((block) => ({ block, start: line.start, end: line.end })));
}

/** The lines of a heading are one. */
function joined(lines: readonly TextLine[]): readonly TextLine[] {
  const [first] = lines;
  if (first === undefined) return [];
  const children = lines.flatMap((line) => line.children);
  const end = lines.at(-1)?.end ?? first.end;
  return [{ children, pictures: lines.flatMap(({ pictures }) => pictures), start: first.start, end }];
}

/** Where many programs put a list of contents. */
const CONTENTS = /^\[\[?_?toc_?\]?\]$/iu;
/** A line as rows of tables begin and end; longer ones are prose that happens to. */
const ROW = /^\|.{1,200}\|$/u;

function readParagraph(node: Paragraph, walk: Walk): void {
  const start = node.position?.start.offset ?? 0;
  const written = walk.source.slice(start, node.position?.end.offset).trim();
  const [first = ''] = written.split('\n');
  if (ROW.test(first.trim())) tell(walk, 'bars', start, first.trim());
  if (CONTENTS.test(written)) {
    tell(walk, 'contents', start, written);
    return;
  }
  for (const line of linesOf(node.children, walk)) {
    if (line.pictures.length > 0 && line.children.length > 0) tell(walk, 'picture', line.start);
    walk.builder.line(line);
  }
}

function readList(list: List, walk: Walk, depth: number): void {
  for (const item of list.children) {
    const start = item.position?.start.offset ?? 0;
    const written = /^\s*(\d{1,3})[.)]/u.exec(walk.source.slice(start, start + 8))?.[1] ?? '';
    const number = depth === 0 ? `${written}.` : `（${written}）`;
    item.children.forEach((child, index) => {
      if (child.type === 'list') {
        if (list.ordered !== true && child.ordered !== true) tell(walk, 'nested', start);
        readList(child, walk, depth + 1);
      } else if (child.type === 'paragraph' && index === 0) {
        readPoint(child, list.ordered === true ? number : undefined, walk);
      } else readNode(child, walk);
    });
  }
}

/** The first paragraph of a point: a numbered paragraph, or a point with a mark. */
function readPoint(paragraph: Paragraph, number: string | undefined, walk: Walk): void {
  const { builder } = walk;
  const [line, ...further] = linesOf(paragraph.children, walk);
  if (line === undefined) return;
  if (number !== undefined) builder.numbered(number, line);
  else {
    builder.bullet(line.children, line.start, line.end);
    builder.add(...line.pictures.map((block) => ({ block, start: line.start, end: line.end })));
  }
  for (const next of further) builder.line(next);
}

function readHtml(html: string, start: number, end: number, walk: Walk): void {
  const { builder } = walk;
  const directive = DIRECTIVE.exec(html.trim())?.[1];
  if (directive === '换页') {
    builder.add({ block: { type: 'pageBreak' }, start, end });
    return;
  }
  if (directive === '横排' && builder.last.label !== undefined && builder.last.blocks.length === 0) {
    builder.last.label.orientation = 'landscape';
    return;
  }
  if (directive !== undefined && !html.includes(' ', 5)) {
    tell(walk, 'directive', start, directive);
    return;
  }
  if (html.startsWith('<!--')) return;
  const [, , side, words] = ALIGNED.exec(html.trim()) ?? [];
  const centred = CENTRED.exec(html.trim())?.[1];
  const inner = words ?? centred;
  if (inner === undefined) {
    tell(walk, 'html', start, html);
    return;
  }
  const alignment = (side?.toLowerCase() ?? 'center') as 'left' | 'center' | 'right';
  const [line] = linesOf([{ type: 'text', value: inner.trim() }], walk);
  if (line !== undefined)
    builder.add({ block: { type: 'paragraph', alignment, children: line.children }, start, end });
  return;
}

/** The notes of a text by their names, the first of each. */
function definitionsIn({ children }: Root): ReadonlyMap<string, FootnoteDefinition> {
  const found = new Map<string, FootnoteDefinition>();
  for (const node of children)
    if (node.type === 'footnoteDefinition' && !found.has(node.identifier)) found.set(node.identifier, node);
  return found;
}

function withoutFootnotes(walk: Walk): Reading {
  return {
    ...walk,
    noteElsewhere: (_, offset) => {
      tell(walk, 'footnoteInTitle', offset);
      return undefined;
    },
  };
}

function tellUncalled(walk: Walk): void {
  const { definitions, called } = walk.footnotes;
  for (const [name, { position }] of definitions)
    if (!called.has(name)) tell(walk, 'footnoteUncalled', position?.start.offset ?? 0, name);
}
