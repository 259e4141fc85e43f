import { expectations } from '../expectations.js';
import type { Glyph, GlyphPage } from './glyphs.js';

/** Characters on one base line, from left to right: a line of prose, or one line within a table cell. */
export interface Line {
  /** From 0. */
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

/** The lines of one page by what they are. */
export interface PageLines {
  readonly prose: readonly Line[];
  readonly cells: readonly Line[];
  readonly pageNumber?: Line;
}

/** Base lines of one line agree to the rounding of the producer. */
const SAME_BASELINE_PT = 1;
/** Cells stand at least two cell margins apart; within a cell only a space is nearly as wide. In units of the type size. */
const CELL_GAP_EM = 0.4;
const PAGE_NUMBER = /^[—–―-]+\d+[—–―-]+$/;

/** Sorts a page's characters into lines of prose, lines of cells and the page number. Pure. */
export function linesOf(glyphs: GlyphPage, page: number): PageLines {
  const isProse = ({ size }: Glyph) => size >= expectations.proseSizePt;
  const prose = rows(glyphs.filter(isProse)).map((row) => toLine(row, page));
  const small = rows(glyphs.filter((glyph) => !isProse(glyph)));
  const last = small.at(-1);
  const foot = last && toLine(last, page);
  const isNumbered = foot !== undefined && PAGE_NUMBER.test(foot.text);
  const cells = (isNumbered ? small.slice(0, -1) : small).flatMap((row) =>
    splitAtGaps(row).map((part) => toLine(part, page)),
  );
  return { prose, cells, ...(isNumbered && { pageNumber: foot }) };
}

/** Characters by base line, from the top; each row from left to right. */
function rows(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const found: { baseline: number; glyphs: Glyph[] }[] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.baseline - b.baseline)) {
    const row = found.at(-1);
    if (row && glyph.baseline - row.baseline <= SAME_BASELINE_PT) row.glyphs.push(glyph);
    else found.push({ baseline: glyph.baseline, glyphs: [glyph] });
  }
  return found.map((row) => row.glyphs.sort((a, b) => a.left - b.left));
}

function splitAtGaps(row: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const parts: Glyph[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const glyph of row) {
    const part = parts.at(-1);
    if (part && glyph.left - right <= CELL_GAP_EM * glyph.size) part.push(glyph);
    else parts.push([glyph]);
    right = glyph.right;
  }
  return parts;
}

function toLine(glyphs: readonly Glyph[], page: number): Line {
  const [first] = glyphs;
  const last = glyphs.at(-1);
  if (!first || !last) throw new Error('a line has at least one character');
  const text = glyphs.map((glyph) => glyph.text).join('');
  return { page, text, left: first.left, right: last.right, baseline: first.baseline, size: first.size };
}
