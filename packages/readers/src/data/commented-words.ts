import { proseFields } from '@xxgk/model';
import { type Document, isScalar, visit } from 'yaml';

/** Words behind ` #` that were probably meant as text. */
export interface CommentedWords {
  /** From 1. */
  readonly line: number;
  readonly words: string;
}

/** Fields of running text: whatever stands behind a sign in them was more likely meant as words than as a remark. */
const TEXTS: readonly unknown[] = [...proseFields, 'title'];

/** A sign behind words: most files have none, and need not be walked through. */
const BEHIND_WORDS = /\S[ \t]+#/u;

/** The words behind ` #` in texts without quotes; `text` is that of the document. Never throws. */
export function commentedWords(document: Document, text: string): readonly CommentedWords[] {
  const found: CommentedWords[] = [];
  if (!BEHIND_WORDS.test(text)) return found;
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(value) || value.type !== 'PLAIN' || typeof value.value !== 'string') return;
      const end = value.range?.[1] ?? text.length;
      const comment = /^[ \t]+#(?<words>[^\r\n]*)/u.exec(text.slice(end))?.groups?.['words'];
      if (comment === undefined || comment.trim() === '') return;
      const isText = isScalar(key) && TEXTS.includes(key.value);
      if (!isText && /^\s/u.test(comment)) return;
      const line = text.slice(0, end).split('\n').length;
      found.push({ line, words: comment.trim() });
    },
  });
  return found;
}
