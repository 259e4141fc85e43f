import { measureGrid } from '../../parity/grid.js';
import { linesOf } from '../../parity/lines.js';
import { countItems, mode } from '../../parity/statistics.js';
import { type DocumentFacts, type PageFacts, POINTS_PER_MM, type TextLine, toMm } from '../facts.js';
import { BODY_PT, bodyLines, pageNumber, titleLines } from '../find-elements.js';
import { toLine } from '../read-facts.js';
import { standard } from './standard.js';

/** Share of a line above its base line, as word processors set exact lines; see the README. */
export const BASELINE_SHARE = 0.8;

const { block } = standard;
const FEWEST_FULL_LINES = 5;
/** Longer than marks of secrecy and urgency, and than most recipients. */
const LONG_LINE = 20;
const HANZI = /^\p{Script=Han}$/u;

export function isPortrait({ width, height }: PageFacts): boolean {
  return width < height;
}

export function allTitleLines({ pages }: DocumentFacts): readonly TextLine[] {
  return pages.flatMap(titleLines);
}

/** Middles of the lines of the title, from the left edge of the page. */
export function titleCentres(pages: readonly PageFacts[]): readonly number[] {
  return pages.flatMap(titleLines).map(({ left, right }) => toMm((left + right) / 2));
}

export function pageNumbers({ pages }: DocumentFacts): readonly TextLine[] {
  return pages.flatMap((one) => pageNumber(one) ?? []);
}

/** The digits of a page number without its dashes. */
export function digitsOf(number: TextLine): TextLine {
  return toLine(number.glyphs.filter(({ text }) => /\d/.test(text)));
}

/** Lines that begin at the left edge and are long: those within a paragraph, with the font that sets most of their hanzi. */
export function flushLines({ pages }: DocumentFacts): readonly TextLine[] {
  return pages
    .flatMap(bodyLines)
    .filter(({ left, glyphs }) => Math.abs(toMm(left) - block.left) < 2 && glyphs.length >= LONG_LINE)
    .map((line) => ({ ...line, font: commonestFont(line) }));
}

function commonestFont({ glyphs, font }: TextLine): string {
  const counts = countItems(glyphs.filter(({ text }) => HANZI.test(text)).map((glyph) => glyph.font));
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? font;
}

/** How far the first lines of paragraphs begin to the right of the flush ones, in characters: the commonest. */
export function paragraphIndent({ pages }: DocumentFacts): readonly number[] {
  const lefts = pages
    .flatMap(bodyLines)
    .map(({ left }) => Math.round(10 * (left / POINTS_PER_MM - block.left)) / 10);
  const indented = mode(lefts.filter((left) => left > 4 && left < 20));
  return indented && indented.count >= 3 ? [indented.value / standard.character] : [];
}

/** Headings begin where paragraphs do. */
export function isHeading({ text, left }: TextLine, pattern: RegExp): boolean {
  return pattern.test(text) && toMm(left) > block.left + 8 && toMm(left) < block.left + 15;
}

export function charactersPerLine({ pages }: DocumentFacts): readonly number[] {
  const prose = pages.map((one) =>
    linesOf(
      bodyLines(one).flatMap(({ glyphs }) => glyphs),
      one.number - 1,
    ),
  );
  const { charactersPerLine: most, fullLines } = measureGrid(prose);
  return most !== undefined && fullLines >= FEWEST_FULL_LINES ? [most] : [];
}

/** From the foot of the text block to the middle of the ink of the dash before the number; of the first two pages. */
export function dashDistance({ pages, ink }: DocumentFacts): readonly number[] {
  return pages.slice(0, 2).flatMap((one) => {
    const dash = pageNumber(one)?.glyphs[0];
    if (!dash) return [];
    const found = ink(
      one.number,
      { left: dash.left, right: dash.right, top: dash.baseline - BODY_PT, bottom: dash.baseline + 4 },
      'any',
    );
    return found ? [toMm((found.top + found.bottom) / 2) - block.foot] : [];
  });
}
