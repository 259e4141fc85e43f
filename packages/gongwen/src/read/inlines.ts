import { type Finding, type Language, noteMark, type Text, text } from '@xxgk/document';
import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import { lineAt, type NamedPicture, originOf, SOURCE_PATH } from '../gongwen.js';
import { setOtherwise, type Tell } from './read-findings.js';

/** What reading notes on its way. */
export interface Reading {
  readonly source: string;
  readonly language: Language;
  readonly findings: Finding[];
  readonly footnotes: Footnotes;
  /** Gives the mark of a note where notes stand elsewhere than at the foot of the page; none where there is no note. */
  readonly noteElsewhere?: (note: readonly Text[], offset: number) => string | undefined;
}

/** The notes of a text by their names, and those that were called. */
export interface Footnotes {
  readonly definitions: ReadonlyMap<string, FootnoteDefinition>;
  readonly called: Set<string>;
  /** Those at the feet of pages so far. */
  count: number;
}

/** A line of text with the pictures that it names. */
export interface TextLine {
  readonly children: readonly Text[];
  readonly pictures: readonly NamedPicture[];
  readonly start: number;
  readonly end: number;
}

const CALL = /\[\^[^\]\s]{1,40}\]/gu;

type Look = Pick<Text, 'isStrong' | 'isUnderlined' | 'link'>;

/** Tells that something is set in another way than it was written. */
export function tell(reading: Reading, what: Tell, offset: number, words = ''): void {
  const place = { path: [SOURCE_PATH], range: { start: offset, end: offset + Math.max(1, words.length) } };
  const shown = words.length > 20 ? `${words.slice(0, 20)}…` : words;
  reading.findings.push(
    setOtherwise.find(reading.language, place, lineAt(reading.source, offset), what, shown),
  );
}

/** Words with their looks, cut where the source has line ends: each line is a paragraph. */
export function linesOf(nodes: readonly PhrasingContent[], reading: Reading): readonly TextLine[] {
  const lines: { children: Text[]; pictures: NamedPicture[] }[] = [{ children: [], pictures: [] }];
  const add = (value: string, start: number, end: number, look: Look): void => {
    let at = start;
    value.split('\n').forEach((piece, index) => {
      if (index > 0) lines.push({ children: [], pictures: [] });
      const isExact = end - start === value.length;
      const origin = isExact
        ? originOf(reading.source, at, at + piece.length)
        : originOf(reading.source, start, end);
      if (piece !== '') lines.at(-1)?.children.push({ ...text(piece), ...look, origin });
      at += piece.length + 1;
    });
  };
  const walk = (node: PhrasingContent, look: Look): void => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    switch (node.type) {
      case 'text':
        tellUnknownCalls(node.value, start, end, reading);
        add(node.value, start, end, look);
        return;
      case 'inlineCode':
        add(node.value, start, end, look);
        return;
      case 'strong':
        walkUnderlined(node.children, { ...look, isStrong: true }, walk);
        return;
      case 'emphasis':
        tell(reading, 'emphasis', start, reading.source.slice(start, end));
        walkUnderlined(node.children, look, walk);
        return;
      case 'link':
        walkUnderlined(node.children, { ...look, link: node.url }, walk);
        return;
      case 'break':
        add('\n', start, start + 1, look);
        return;
      case 'image':
        lines.at(-1)?.pictures.push({ type: 'namedPicture', path: node.url, caption: node.alt ?? '' });
        return;
      case 'footnoteReference':
        for (const mark of calledFootnote(node.identifier, start, end, reading))
          lines.at(-1)?.children.push({ ...mark, ...look });
        return;
      default:
        tell(reading, 'html', start, reading.source.slice(start, end));
        return;
    }
  };
  walkUnderlined(nodes, {}, walk);
  return lines.map(({ children, pictures }) => {
    const trimmed = trimmedLine(children);
    const first = trimmed[0]?.origin?.start ?? nodes[0]?.position?.start.offset ?? 0;
    return { children: trimmed, pictures, start: first, end: trimmed.at(-1)?.origin?.end ?? first };
  });
}

/** `<u>` and `</u>` are the only marks of HTML that are taken. */
function walkUnderlined(
  nodes: readonly PhrasingContent[],
  look: Look,
  walk: (node: PhrasingContent, look: Look) => void,
): void {
  let isUnderlined = false;
  for (const node of nodes) {
    const tag = node.type === 'html' ? node.value.toLowerCase() : '';
    if (tag === '<u>' || tag === '</u>') isUnderlined = tag === '<u>';
    else walk(node, isUnderlined ? { ...look, isUnderlined } : look);
  }
}

/** A mark whose note there is not is text to the parser. */
function tellUnknownCalls(value: string, start: number, end: number, reading: Reading): void {
  if (end - start !== value.length) return;
  for (const { 0: mark, index } of value.matchAll(CALL)) tell(reading, 'footnote', start + index, mark);
}

/** The mark of a note, with its words where it is called for the first time. ①, ② … in the order in which they are called. */
function calledFootnote(name: string, start: number, end: number, reading: Reading): readonly Text[] {
  const { footnotes, source, noteElsewhere } = reading;
  const definition = footnotes.definitions.get(name);
  const written = source.slice(start, end);
  if (definition === undefined || footnotes.called.has(name)) {
    tell(reading, 'footnoteAgain', start, written);
    return [];
  }
  footnotes.called.add(name);
  const footnote = wordsOfNote(definition, reading);
  const origin = originOf(source, start, end);
  if (noteElsewhere === undefined) {
    footnotes.count += 1;
    return [{ ...text(noteMark(footnotes.count - 1)), footnote, origin }];
  }
  const mark = noteElsewhere(footnote, start);
  return mark === undefined ? [] : [{ ...text(mark), origin }];
}

/** The paragraphs of a note are one. */
function wordsOfNote(definition: FootnoteDefinition, reading: Reading): readonly Text[] {
  const own: Reading = {
    ...reading,
    noteElsewhere: (_, offset) => {
      tell(reading, 'footnoteInNote', offset);
      return undefined;
    },
  };
  return definition.children.flatMap((child) => {
    if (child.type === 'paragraph') return linesOf(child.children, own).flatMap(({ children }) => children);
    const { start, end } = child.position ?? {};
    tell(reading, 'footnoteBlock', start?.offset ?? 0, reading.source.slice(start?.offset, end?.offset));
    return [];
  });
}

/** Without the white at both ends, which Chinese paragraphs are often indented by. */
function trimmedLine(children: readonly Text[]): readonly Text[] {
  const kept = children.map((child) => ({ ...child }));
  const [first] = kept;
  const last = kept.at(-1);
  if (first !== undefined) kept[0] = { ...first, value: first.value.replace(/^[\s\u3000]+/u, '') };
  if (last !== undefined) {
    const end = kept.length - 1;
    kept[end] = { ...(kept[end] ?? last), value: (kept[end] ?? last).value.replace(/[\s\u3000]+$/u, '') };
  }
  return kept.filter(({ value }) => value !== '');
}

/** The words of a line. */
export function wordsOf(children: readonly Text[]): string {
  return children.map(({ value }) => value).join('');
}

/** The texts from a character on, looks and origins kept. */
export function textsFrom(children: readonly Text[], from: number): readonly Text[] {
  let skipped = 0;
  return children.flatMap((child): readonly Text[] => {
    const cut = Math.min(child.value.length, Math.max(0, from - skipped));
    skipped += child.value.length;
    if (cut === 0) return [child];
    if (cut === child.value.length) return [];
    const { origin } = child;
    const isExact = origin !== undefined && origin.end - origin.start === child.value.length;
    const moved = isExact ? { origin: { ...origin, start: origin.start + cut } } : {};
    return [{ ...child, value: child.value.slice(cut), ...moved }];
  });
}

/** The texts before a character. */
export function textsBefore(children: readonly Text[], to: number): readonly Text[] {
  let passed = 0;
  return children.flatMap((child): readonly Text[] => {
    const length = Math.min(child.value.length, Math.max(0, to - passed));
    passed += child.value.length;
    if (length === 0) return [];
    if (length === child.value.length) return [child];
    const { origin } = child;
    const isExact = origin !== undefined && origin.end - origin.start === child.value.length;
    const cut = isExact ? { origin: { ...origin, end: origin.start + length } } : {};
    return [{ ...child, value: child.value.slice(0, length), ...cut }];
  });
}
