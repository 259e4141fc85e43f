import {
  type DocumentTree,
  type Finding,
  footnotesOf,
  type Image,
  type Language,
  noteMark,
  plainText,
} from '@xxgk/document';
import { openSource, refusingBeyond, type SourceDocument } from '@xxgk/sources';
import { composeGongwen, gongwenPictures } from '../compose/compose-gongwen.js';
import type { Gongwen } from '../gongwen.js';
import { readGongwen } from '../read/read-gongwen.js';
import { shownOtherwise } from './verify-findings.js';

/** Names of the attached source (the archive takes texts alone), and the media type under which a Word document keeps it. */
const ATTACHED: readonly string[] = ['document.md', 'document.txt'];
const MEDIA_TYPE = 'text/markdown';
const PAGE_NUMBER = /—\d+—/gu;
/** The type of what a web page carries, and the name under which the source stands in it. */
const LINKED_DATA = 'application/ld+json';
const SOURCE_KEY = 'xxgk:source';
/** Words that are quoted of a difference. */
const QUOTED = 30;

/**
 * Holds what a Word document, PDF, OFD or web page shows against the Markdown that it carries, words for words, white space and
 * page numbers apart; nothing for a file that carries none. Pictures are not looked at.
 * @throws XxgkError `input-unreadable` (as a rejection) when the file cannot be read at all
 */
export async function verifyGongwen(
  bytes: Uint8Array,
  name: string,
  language: Language = 'zh-CN',
): Promise<readonly Finding[] | undefined> {
  return refusingBeyond(name, async () => {
    const source = await openSource(bytes, name);
    const { format } = source;
    if (format === 'xlsx' || format === 'data' || format === 'text') return undefined;
    const document = await source.read();
    const markdown = attachedMarkdown(document);
    const reading = markdown === undefined ? undefined : readGongwen(markdown, language);
    if (reading === undefined || !reading.ok) return reading?.findings;
    const shown = shownText(document);
    const [issued, preprinted] = (['issued', 'preprinted'] as const).map((profile) =>
      differences(treeOf(reading.gongwen, profile), shown),
    );
    const best =
      issued !== undefined && issued.length <= (preprinted?.length ?? 0) ? issued : (preprinted ?? []);
    return best.map(({ what, words }) => shownOtherwise.find(language, {}, what, words));
  });
}

function attachedMarkdown({ embedded = [] }: SourceDocument): string | undefined {
  const attached = embedded.find(
    ({ name, attributes }) => ATTACHED.includes(name) || attributes?.['mediaType'] === MEDIA_TYPE,
  );
  return attached?.text ?? linkedSource(embedded);
}

function linkedSource(embedded: NonNullable<SourceDocument['embedded']>): string | undefined {
  for (const { name, text } of embedded) {
    if (name !== LINKED_DATA) continue;
    try {
      const source = (JSON.parse(text) as Readonly<Record<string, unknown>> | null)?.[SOURCE_KEY];
      if (typeof source === 'string') return source;
    } catch {
      // What is no JSON carries no source.
    }
  }
  return undefined;
}

/** The document with stand-ins for its pictures, whose captions are words. */
function treeOf(gongwen: Gongwen, profile: 'issued' | 'preprinted'): DocumentTree {
  const image: Image = {
    kind: 'raster',
    mediaType: 'image/png',
    width: 1,
    height: 1,
    resolution: 96,
    base64: '',
  };
  const pictures = new Map(gongwenPictures(gongwen).map(({ path }) => [path, { image }]));
  const tree = composeGongwen(gongwen, { profile, pictures });
  const isMark = ({ type }: DocumentTree['children'][number]): boolean => type === 'letterhead';
  if (profile === 'issued') return tree;
  const children = tree.children.map((block) =>
    isMark(block) && block.type === 'letterhead' ? { ...block, organs: [], suffix: '' } : block,
  );
  return { ...tree, children };
}

function shownText({ blocks }: SourceDocument): string {
  let count = 0;
  const texts = blocks.flatMap((block) => {
    if (block.type === 'table') return block.cells.map(({ text }) => text);
    const notes = (block.footnotes ?? []).map((note) => ({ ...note, mark: noteMark(count++) }));
    return [withMarks(block.text, notes), ...notes.map(({ mark, text }) => mark + text)];
  });
  return squeezed(texts.join('')).replace(PAGE_NUMBER, '');
}

/** A text with the marks of its notes where they stand. */
function withMarks(text: string, notes: readonly { readonly at: number; readonly mark: string }[]): string {
  let from = 0;
  const pieces = notes.map(({ at, mark }) => {
    const piece = text.slice(from, at) + mark;
    from = at;
    return piece;
  });
  return pieces.join('') + text.slice(from);
}

function squeezed(text: string): string {
  return text.replace(/[\s\u3000]+/gu, '');
}

interface Difference {
  readonly what: 'missing' | 'added';
  readonly words: string;
}

/** Pieces of a tree that are not shown, and what is shown beside them. Heads of tables may be repeated. */
function differences(tree: DocumentTree, shown: string): readonly Difference[] {
  const pieces = plainText(tree)
    .split(/[\n\t]/u)
    .map(squeezed);
  const longestFirst = pieces.filter((piece) => piece !== '').toSorted((a, b) => b.length - a.length);
  const found: Difference[] = [];
  let rest = shown;
  const tears = footnotesOf(tree).length > 0 ? MOST_TEARS : 0;
  for (const piece of longestFirst) {
    const taken = without(rest, piece, tears);
    if (taken === undefined) found.push({ what: 'missing', words: quoted(piece) });
    else rest = taken;
  }
  for (const head of headsOf(tree)) rest = rest.replaceAll(head, '\u0000');
  const added = rest.split('\u0000').filter((words) => words !== '');
  return [...found, ...added.map((words) => ({ what: 'added' as const, words: quoted(words) }))];
}

/** Times that a paragraph or a note goes on over the page, where notes stand between. */
const MOST_TEARS = 3;

/**
 * What is left of a text without a piece; nothing where it does not hold it. What stands at the foot of a page may part
 * it: then all of its parts are there, in their order.
 */
function without(text: string, piece: string, tears: number, from = 0): string | undefined {
  const at = text.indexOf(piece, from);
  if (at >= 0) return `${text.slice(0, at)}\u0000${text.slice(at + piece.length)}`;
  if (tears === 0) return undefined;
  let longest = 0;
  while (text.indexOf(piece.slice(0, longest + 1), from) >= 0) longest += 1;
  for (let length = longest; length > 0; length -= 1) {
    const head = piece.slice(0, length);
    const rest = without(text, head, 0, from);
    const taken = rest && without(rest, piece.slice(length), tears - 1, text.indexOf(head, from) + 1);
    if (taken !== undefined) return taken;
  }
  return undefined;
}

function headsOf({ children }: DocumentTree): readonly string[] {
  return children
    .flatMap((block) => (block.type === 'table' ? block.rows.slice(0, block.headerRowCount) : []))
    .flatMap(({ cells }) => cells.map(({ text }) => squeezed(text)))
    .filter((text) => text !== '')
    .toSorted((a, b) => b.length - a.length);
}

function quoted(words: string): string {
  return words.length > QUOTED ? `${words.slice(0, QUOTED)}…` : words;
}
