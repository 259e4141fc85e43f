import type { TextRange } from '@xxgk/document';

/** A sentence of a piece of prose as it stands there, without the number that counts its line. */
export interface ProseSentence {
  readonly words: string;
  readonly range: TextRange;
  /** Where its line begins. */
  readonly line: number;
}

const LINE = /[^\n\r\u2028\u2029]+/gu;
const SENTENCE = /[^。；！？]+[。；！？]?/gu;
const NUMBER =
  /^[\s\u3000]*(?:[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、])?[\s\u3000]*/u;

/** The sentences of prose in order; 。；！？ and line ends close one. Never throws. */
export function proseSentences(prose: string): readonly ProseSentence[] {
  return [...prose.matchAll(LINE)].flatMap(({ 0: line, index: place }) =>
    [...line.matchAll(SENTENCE)].flatMap(({ 0: whole, index }) => {
      const lead = NUMBER.exec(whole)?.[0].length ?? 0;
      const words = whole.slice(lead).trimEnd();
      const start = place + index + lead;
      return words === '' ? [] : [{ words, range: { start, end: start + words.length }, line: place }];
    }),
  );
}
