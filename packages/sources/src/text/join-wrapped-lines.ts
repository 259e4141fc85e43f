import { between } from '../pdf/join-text.js';
import type { TextLine } from './text-lines.js';
import { tidyLine } from './tidy.js';

/** By how much a full line may fall short of the longest: much where indents tell paragraphs, else little. */
const RAGGED_COLUMNS = 14;
const STRAIGHT_COLUMNS = 3;
/** By how much more the first line of a paragraph falls short whose indent was lost: two hanzi. */
const LOST_INDENT = 4;
/** Fewest full lines that break off in the middle of a sentence for a text to be taken as wrapped. */
const FEWEST_BROKEN = 2;
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6“”‘’…—]/u;
const SENTENCE_END = /[。！？；：:;!?]["”』」）)]?$/u;
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、]\D)/u;
const HANZI = '[\\p{Script=Han}\\u3200-\\u33ff，。、；：？！“”‘’（）《》〈〉【】〔〕…—]';

/** The measures of a wrapped text: where lines begin and end on each page. */
export interface Wrapping {
  readonly pages: ReadonlyMap<number, { readonly base: number; readonly right: number }>;
  /** Paragraphs begin further in than other lines. */
  readonly hasIndents: boolean;
}

/** Measures the lines of prose of a text; `undefined` where each line is a paragraph. */
export function wrappingOf(lines: readonly TextLine[]): Wrapping | undefined {
  const pages = new Map<number, { base: number; right: number }>();
  for (const { page, text } of lines) {
    const known = pages.get(page) ?? { base: Number.POSITIVE_INFINITY, right: 0 };
    known.base = Math.min(known.base, indentOf(text));
    known.right = Math.max(known.right, widthOf(text.trimEnd()));
    pages.set(page, known);
  }
  const indented = lines.filter(({ page, text }) => indentOf(text) > (pages.get(page)?.base ?? 0)).length;
  const wrapping = { pages, hasIndents: indented > 0 && indented < lines.length };
  const broken = lines.filter((line) => isFull(line, wrapping) && !SENTENCE_END.test(line.text.trim()));
  return broken.length < FEWEST_BROKEN ? undefined : wrapping;
}

/** Paragraphs of a text; the first line tells where each began. Hard line breaks within a paragraph are undone. */
export function joinWrappedLines(lines: readonly TextLine[], wrapping: Wrapping): readonly TextLine[] {
  const paragraphs: { readonly first: TextLine; readonly texts: string[] }[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = paragraphs.at(-1);
    const isFirst = last?.texts.length === 1;
    const goesOn = before !== undefined && continues(line, before, isFirst, wrapping);
    if (last !== undefined && goesOn) last.texts.push(line.text);
    else paragraphs.push({ first: line, texts: [line.text] });
  });
  return paragraphs.map(({ first, texts }) => ({ ...first, text: closeGaps(glue(texts)) }));
}

/** Whether a line goes on with the paragraph of the line before, which may be its first. */
function continues(line: TextLine, before: TextLine, isFirst: boolean, wrapping: Wrapping): boolean {
  const base = wrapping.pages.get(line.page)?.base ?? 0;
  const isEnded = SENTENCE_END.test(before.text.trim());
  const short = isFirst && !isEnded ? LOST_INDENT : 0;
  if (line.isAfterBlank || indentOf(line.text) > base || !isFull(before, wrapping, short)) return false;
  return wrapping.hasIndents || !isEnded || !NUMBERED.test(line.text.trim());
}

function isFull({ page, text }: TextLine, { pages, hasIndents }: Wrapping, short = 0): boolean {
  const right = pages.get(page)?.right ?? 0;
  return widthOf(text.trimEnd()) >= right - (hasIndents ? RAGGED_COLUMNS : STRAIGHT_COLUMNS + short);
}

/** Lines as one; words of letters keep a space between them. */
function glue(texts: readonly string[]): string {
  const lines = texts.map((text) => text.trim()).filter((text) => text !== '');
  return lines.map((line, index) => between(lines[index - 1] ?? '', line) + line).join('');
}

/** Spaces that a layout put between hanzi, or between hanzi and digits, are no part of the text. */
function closeGaps(text: string): string {
  const gap = new RegExp(`(?<=${HANZI})[ \\u3000]+(?=\\S)|(?<=\\S)[ \\u3000]+(?=${HANZI})`, 'gu');
  return tidyLine(text).replace(gap, '');
}

function indentOf(text: string): number {
  return widthOf(/^[\s\u3000]*/u.exec(text)?.[0] ?? '');
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character === '\u3000' || WIDE.test(character) ? 2 : 1;
  return width;
}
