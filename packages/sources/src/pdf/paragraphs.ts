import { joinLines } from './join-text.js';
import type { PageLine } from './page-content.js';

/** A paragraph with the page it begins on. */
export interface JoinedParagraph {
  readonly type: 'paragraph';
  readonly text: string;
  readonly page: number;
}

/** The block of text that paragraphs fill: where full lines begin and end, and the size of their letters. Points. */
export interface TextBlock {
  readonly left: number;
  readonly right: number;
  readonly fontSize: number;
}

/** In font sizes: a line begins a paragraph when it is set in this far, ends one when it stops this far short. */
const INDENT = 0.8;
const SHORT = 1.6;
/** Letters this much larger than those of the text belong to a title. */
const TITLE_SIZE = 1.2;
/** A line whose middle is this near to that of the block, and that is set in on both sides, is centred. */
const CENTRED = 6;

/** The block of the text, told by its longest lines. */
export function textBlock(lines: readonly PageLine[]): TextBlock | undefined {
  if (lines.length === 0) return undefined;
  const fontSize = mostCommon(lines.map((line) => Math.round(line.fontSize)));
  const body = lines.filter((line) => Math.abs(line.fontSize - fontSize) <= 1);
  const right = quantile(
    body.map((line) => line.right),
    0.95,
  );
  const full = body.filter((line) => right - line.right < fontSize * SHORT);
  return {
    left: quantile(
      full.map((line) => line.left),
      0.05,
    ),
    right,
    fontSize,
  };
}

/** Undoes the line breaks of typesetting: lines that go on are joined, paragraphs stay apart. */
export function joinParagraphs(
  lines: readonly PageLine[],
  block: TextBlock | undefined,
): readonly JoinedParagraph[] {
  const paragraphs: JoinedParagraph[] = [];
  let previous: PageLine | undefined;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open !== undefined && previous !== undefined && block !== undefined && goesOn(previous, line, block))
      paragraphs[paragraphs.length - 1] = { ...open, text: joinLines(open.text, line.text) };
    else paragraphs.push({ type: 'paragraph', text: line.text, page: line.page });
    previous = line;
  }
  return paragraphs;
}

function goesOn(previous: PageLine, line: PageLine, block: TextBlock): boolean {
  const isTitle = ({ fontSize }: PageLine): boolean => fontSize > block.fontSize * TITLE_SIZE;
  if (isTitle(previous) || isTitle(line))
    return isTitle(previous) && isTitle(line) && previous.page === line.page;
  if (isCentred(previous, block) || isCentred(line, block)) return false;
  const isSetIn = line.left - block.left > block.fontSize * INDENT;
  const isShort = block.right - previous.right > block.fontSize * SHORT;
  return !isSetIn && !isShort;
}

function isCentred(line: PageLine, { left, right, fontSize }: TextBlock): boolean {
  const middle = (left + right) / 2;
  const isSetIn = line.left - left > fontSize * 3 && right - line.right > fontSize * 3;
  return isSetIn && Math.abs((line.left + line.right) / 2 - middle) < CENTRED;
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
