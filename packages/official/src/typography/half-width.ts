import type { TextRange } from '@xxgk/document';

/** What no rule of punctuation may touch: placeholders, pictures, addresses. */
const PROTECTED =
  /\{\{[\s\S]*?\}\}|!\[[^\]]*\]\([^)]*\)|https?:\/\/[^\s\u4e00-\u9fff，。；）]+|[\w.+-]+@[\w-]+\.[\w.]+/gu;
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
};
/** A mark after a hanzi or a full-width bracket or quote; a point only where the sentence ends with it. */
const MARK =
  /(?<=[\p{Script=Han}）”》])(?:[,;:?!](?![\d/\\])|[,;](?=\d)|\.(?=\s*(?:\n|$|\p{Script=Han})))/gmu;
/** A pair of brackets on one line that holds or touches hanzi. */
const BRACKETS = /\(([^()\n]*)\)/gu;
const HANZI = /\p{Script=Han}/u;

/** A half-width mark among Chinese words and the full-width one that belongs there. */
export interface HalfWidthMark {
  readonly range: TextRange;
  readonly text: string;
}

/** Half-width punctuation in Chinese prose, in reading order. @rule GB/T 15834-2011 */
export function halfWidthMarks(prose: string): readonly HalfWidthMark[] {
  const masked = prose.replace(PROTECTED, (kept) => '\uFFFC'.repeat(kept.length));
  const marks = [...masked.matchAll(MARK)].map(({ 0: mark, index }) => ({
    range: { start: index, end: index + 1 },
    text: FULL_WIDTH[mark] ?? mark,
  }));
  const brackets = [...masked.matchAll(BRACKETS)].flatMap(({ 0: whole, 1: inner = '', index }) => {
    const around = `${masked[index - 1] ?? ''}${inner}${masked[index + whole.length] ?? ''}`;
    if (!HANZI.test(around)) return [];
    const end = index + whole.length;
    return [
      { range: { start: index, end: index + 1 }, text: '（' },
      { range: { start: end - 1, end }, text: '）' },
    ];
  });
  return [...marks, ...brackets].toSorted((a, b) => a.range.start - b.range.start);
}
