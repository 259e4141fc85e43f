/** A sentence of readable text and what the words around it are about. */
export interface Sentence {
  /** Place of its first character in the readable text. */
  readonly start: number;
  readonly text: string;
  /** Its paragraph up to the sentence, with the heading over it. */
  readonly before: string;
}

const SENTENCE = /[^。；！？\n]+[。；！？]?/gu;
const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十\d]{1,3}）|\d{1,2}\.)/u;
const SHORT_HEADING = 40;

/** The sentences of a text in order; 。；！？ and line ends close one. Never throws. */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let heading = '';
  let lineStart = 0;
  for (const line of text.split('\n')) {
    const isHeading = HEADING.test(line) && line.length <= SHORT_HEADING && !/。./u.test(line);
    if (isHeading) heading = line;
    for (const match of line.matchAll(SENTENCE)) {
      const start = lineStart + match.index;
      sentences.push({ start, text: match[0], before: heading + line.slice(0, match.index) });
    }
    lineStart += line.length + 1;
  }
  return sentences;
}

/** Where the clause begins that holds a place of a sentence: after the last pause. */
export function clauseStart(text: string, place: number): number {
  return Math.max(...['，', '：', '（', '。', '；'].map((mark) => text.lastIndexOf(mark, place - 1) + 1), 0);
}
