import type { SourceNoteKind } from '../source-document.js';
import type { RunLook } from './run-look.js';

interface Piece {
  text: string;
  readonly script: RunLook['script'];
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
  readonly finish: () => { readonly text: string; readonly leftOut: readonly LeftOut[] };
}

/** Begins a paragraph; in a cell digits below the line are as little digits of the figure as those above it. */
export function startInline(isInCell: boolean): Inline {
  const pieces: Piece[] = [];
  const notes = new Map<SourceNoteKind, string[]>();
  return {
    pieces,
    notes,
    finish: () => ({
      text: joined(pieces, isInCell),
      leftOut: [...notes].map(([kind, words]) => ({ kind, words: words.join('') })),
    }),
  };
}

/** Adds words that are read. */
export function takeText({ pieces }: Inline, text: string, script: RunLook['script']): void {
  const last = pieces.at(-1);
  if (last !== undefined && last.script === script) last.text += text;
  else if (text !== '') pieces.push({ text, script });
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
function joined(pieces: readonly Piece[], isInCell: boolean): string {
  const hasOthers = pieces.some(({ text, script }) => script === undefined && text.trim() !== '');
  let whole = '';
  for (const { text, script } of pieces) {
    const digits = text.trim();
    const isNote = script === 'raised' || (script === 'lowered' && isInCell);
    const power = script === 'raised' && !isInCell && /[a-z米]$/u.test(whole) ? RAISED[digits] : undefined;
    if (power !== undefined) whole += power;
    else whole += isNote && hasOthers && /^\d{1,2}$/u.test(digits) ? `[${digits}]` : text;
  }
  return whole;
}
