import type { XmlNode } from '../container/xml.js';
import type { SourceDocument, SourceNote, SourceNoteKind, SourcePlace } from '../source-document.js';
import type { Numbering } from './numbering.js';
import type { StyleSheet } from './styles.js';

/** What the walk through a Word document knows, counts and collects. */
export interface DocxContext {
  readonly styles: StyleSheet;
  readonly numbering: Numbering;
  /** Paragraphs and tables met so far; the paragraph that the last line of a list of contents was met at. */
  readonly count: { paragraphs: number; tables: number; startsPage?: boolean; contents?: number };
  /** What was left out so far. */
  readonly notes: SourceNote[];
  /** The cell that is being read. */
  readonly cell?: SourcePlace;
  /** The style of the table that is being read. */
  readonly tableStyle?: string;
  /** What is being read lies on a colour: white words can be seen. */
  readonly isShaded?: boolean;
  /** Something is drawn behind the text, on which white words outside of tables can be seen. */
  readonly hasBackdrop?: boolean;
  /** Files that stand for a piece of the document, by the id under which it refers to them. */
  readonly inserted: ReadonlyMap<string, SourceDocument>;
  /** Notes at the feet of pages and at the end, by the name of what calls them and their number. */
  readonly footnotes?: ReadonlyMap<string, XmlNode>;
  /** Where links lead, by the id under which the document refers to them. */
  readonly links?: ReadonlyMap<string, string>;
  /** Formats of numbers that were told. */
  readonly toldFormats: Set<string>;
}

/** Where the walk is: the cell, or the paragraph that comes next. */
export function placeOf({ cell, count }: DocxContext): SourcePlace {
  return cell ?? { paragraph: count.paragraphs + 1 };
}

/** Notes a list of contents, once for all of its lines. */
export function tellContents(context: DocxContext, words: string): void {
  const { count } = context;
  const goesOn = count.contents !== undefined && count.paragraphs - count.contents <= 1;
  if (words.trim() === '') return;
  count.contents = count.paragraphs;
  if (!goesOn) tell(context, 'contents', words);
}

/** Longest piece of words that a note quotes. */
const LONGEST = 60;

/** Notes that words were left out here. */
export function tell(context: DocxContext, kind: SourceNoteKind, words: string): void {
  const text = words.replace(/\s+/gu, ' ').trim();
  if (text === '') return;
  const quoted = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  context.notes.push({ kind, text: quoted, place: placeOf(context) });
}
