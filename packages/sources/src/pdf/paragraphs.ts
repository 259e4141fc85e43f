import { type Landmarks, noLandmarks } from '../landmarks.js';
import { joinLines } from './join-text.js';
import { gapBetween, type LineSpacing, lineSpacing } from './line-spacing.js';
import type { PageLine } from './page-content.js';
import type { TextBlock } from './text-block.js';

/** A paragraph with the page it begins on. */
export interface JoinedParagraph {
  readonly type: 'paragraph';
  readonly text: string;
  readonly page: number;
}

/** What paragraphs are told by beside their lines. */
type ParagraphMarks = Pick<Landmarks, 'isHeading' | 'isTitle' | 'isFurniture'>;

/** In font sizes: a line begins a paragraph when it is set in this far, ends one when it stops this far short. */
const INDENT = 0.8;
const SHORT = 1.6;
/** Where the distance of lines tells paragraphs, a line that lacks no more of its width may go on all the same. */
const MOST_MISSING = 0.3;
const SENTENCE_END = /[。！？；：]$/u;
/** Letters this much larger than those of the text belong to a title. */
const TITLE_SIZE = 1.2;
/** A line whose middle is this near to that of the block, and that is set in on both sides, is centred. */
const CENTRED = 6;

/**
 * Undoes the line breaks of typesetting: lines that go on are joined, paragraphs stay apart. A line that is a heading
 * or the title by its words, or becomes one with the next, is a paragraph of its own.
 */
export function joinParagraphs(
  lines: readonly PageLine[],
  block: TextBlock | undefined,
  { isHeading, isTitle, isFurniture }: ParagraphMarks = noLandmarks,
): readonly JoinedParagraph[] {
  const spacing = block && lineSpacing(lines, block);
  const paragraphs: JoinedParagraph[] = [];
  let previous: PageLine | undefined;
  let hasBegun = false;
  const isLandmark = (text: string): boolean => isHeading(text) || (!hasBegun && isTitle(text));
  const standsApart = (text: string): boolean =>
    isLandmark(text) || (!hasBegun && isFurniture?.(text) === true);
  for (const [index, line] of lines.entries()) {
    const open = paragraphs.at(-1);
    const joined = open === undefined ? '' : joinLines(open.text, line.text);
    const isTornHeading =
      previous !== undefined && previous.text === open?.text && !isLandmark(line.text) && isLandmark(joined);
    const next = lines[index + 1]?.text ?? '';
    const beginsHeading = !isHeading(next) && isHeading(joinLines(line.text, next));
    const isApart = beginsHeading || standsApart(line.text) || (open !== undefined && standsApart(open.text));
    const goesOn =
      previous !== undefined && block !== undefined && !isApart && continues(previous, line, block, spacing);
    if (open !== undefined && (isTornHeading || goesOn))
      paragraphs[paragraphs.length - 1] = { ...open, text: joined };
    else paragraphs.push({ type: 'paragraph', text: line.text, page: line.page });
    previous = line;
    hasBegun ||= isHeading(line.text);
  }
  return paragraphs;
}

function continues(
  previous: PageLine,
  line: PageLine,
  block: TextBlock,
  spacing: LineSpacing | undefined,
): boolean {
  const isTitle = ({ fontSize }: PageLine): boolean => fontSize > block.fontSize * TITLE_SIZE;
  if (isTitle(previous) || isTitle(line))
    return isTitle(previous) && isTitle(line) && previous.page === line.page;
  if (isCentred(previous, block) || isCentred(line, block)) return false;
  const isSetIn = line.left - block.left > block.fontSize * INDENT;
  const isShort = block.right - previous.right > block.fontSize * SHORT;
  const gap = spacing && gapBetween(previous, line, spacing);
  if (isSetIn) return false;
  // A full line in the middle of a sentence goes on, however far away: some parts are set wider than others.
  if (gap === 'wide') return !isShort && !SENTENCE_END.test(previous.text);
  if (!isShort) return true;
  const missing = (block.right - previous.right) / (block.right - block.left);
  const isBroken = missing < MOST_MISSING && !SENTENCE_END.test(previous.text);
  return isBroken && gap === 'close' && spacing?.tellsParagraphs === true;
}

function isCentred(line: PageLine, { left, right, fontSize }: TextBlock): boolean {
  const middle = (left + right) / 2;
  const isSetIn = line.left - left > fontSize * 3 && right - line.right > fontSize * 3;
  return isSetIn && Math.abs((line.left + line.right) / 2 - middle) < CENTRED;
}
