import type { XmlNode } from '../container/xml.js';
import type { SourceNoteKind, SourceSpan } from '../source-document.js';
import type { Emphasis, RunLook } from './run-look.js';

interface Piece {
  readonly script: RunLook['script'];
  readonly emphasis: RunLook['emphasis'];
  /** The note whose mark stands here. */
  readonly footnote?: XmlNode;
  text: string;
}

/** A note, at the character before which its mark stands. */
export interface FootnoteAt {
  readonly at: number;
  readonly note: XmlNode;
}

/** Words of a kind that were left out of a paragraph. */
interface LeftOut {
  readonly kind: SourceNoteKind;
  readonly words: string;
}

/** The words of a paragraph as they come in. */
export interface Inline {
  readonly pieces: Piece[];
  readonly notes: Map<SourceNoteKind, string[]>;
  /** The text of the paragraph and what was left out of it. */
  readonly finish: () => {
    readonly text: string;
    readonly spans: readonly SourceSpan[];
    readonly footnotes: readonly FootnoteAt[];
    readonly leftOut: readonly LeftOut[];
  };
}

/** Begins a paragraph; in a cell digits below the line are as little digits of the figure as those above it. */
export function startInline(isInCell: boolean): Inline {
  const pieces: Piece[] = [];
  const notes = new Map<SourceNoteKind, string[]>();
  return {
    pieces,
    notes,
    finish: () => ({
      ...joined(pieces, isInCell),
      leftOut: [...notes].map(([kind, words]) => ({ kind, words: words.join('') })),
    }),
  };
}

/** Adds words that are read. */
export function takeText({ pieces }: Inline, text: string, { script, emphasis }: RunLook): void {
  const last = pieces.at(-1);
  const isAlike = last?.footnote === undefined && last?.script === script && isSame(last?.emphasis, emphasis);
  if (last !== undefined && isAlike) last.text += text;
  else if (text !== '') pieces.push({ text, script, emphasis });
}

/** The mark of a note. */
export function takeFootnote({ pieces }: Inline, footnote: XmlNode): void {
  pieces.push({ text: '', script: undefined, emphasis: undefined, footnote });
}

function isSame(one: Emphasis = {}, other: Emphasis = {}): boolean {
  const { isStrong, isUnderlined, link } = one;
  return isStrong === other.isStrong && isUnderlined === other.isUnderlined && link === other.link;
}

/** Adds words that are left out. */
export function takeNote({ notes }: Inline, kind: SourceNoteKind, words: string): void {
  const before = notes.get(kind);
  const isSeparate = kind === 'not-read' && before !== undefined;
  notes.set(kind, [...(before ?? []), isSeparate ? `、${words}` : words]);
}

const RAISED: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

/**
 * Digits above the line beside others are the number of a note, and stand in brackets; behind a unit of length in prose
 * they are its power.
 */
function joined(
  pieces: readonly Piece[],
  isInCell: boolean,
): {
  readonly text: string;
  readonly spans: readonly SourceSpan[];
  readonly footnotes: readonly FootnoteAt[];
} {
  const spans: SourceSpan[] = [];
  const footnotes: FootnoteAt[] = [];
  const hasOthers = pieces.some(({ text, script }) => script === undefined && text.trim() !== '');
  let whole = '';
  for (const { text, script, emphasis, footnote } of pieces) {
    const start = whole.length;
    if (footnote !== undefined) footnotes.push({ at: start, note: footnote });
    const digits = text.trim();
    const isNote = script === 'raised' || (script === 'lowered' && isInCell);
    const power = script === 'raised' && !isInCell && /[a-z米]$/u.test(whole) ? RAISED[digits] : undefined;
    if (power !== undefined) whole += power;
    else whole += isNote && hasOthers && /^\d{1,2}$/u.test(digits) ? `[${digits}]` : text;
    if (emphasis !== undefined) spans.push({ start, end: whole.length, ...emphasis });
  }
  return { text: whole, spans, footnotes };
}
