import { type CharacterClass, mayBreakBetween } from './kinsoku.js';
import type { Glyph } from './shape-text.js';

/** One line of a paragraph, not yet placed. */
export interface Line {
  readonly glyphs: readonly Glyph[];
  /** White before the first glyph. */
  readonly indent: number;
  /** Natural width of the glyphs with their gaps, a hanging mark left out. */
  readonly width: number;
  /** The last glyph is a mark that stands in the margin. */
  readonly hangs: boolean;
  readonly isLast: boolean;
}

/** Measures of the lines to fill, in points. */
export interface Measure {
  readonly width: number;
  readonly firstIndent: number;
  /** One mark may hang into the margin. */
  readonly hanging: boolean;
}

/** Rounding of advances must not push a glyph to the next line. */
const TOLERANCE = 0.01;

/** Breaks shaped text into lines, first fit, as word processors do. Text without glyphs is one empty line. */
export function breakLines(glyphs: readonly Glyph[], measure: Measure): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  do {
    const indent = lines.length === 0 ? measure.firstIndent : 0;
    const { end, hangs } = findEnd(glyphs, start, measure.width - indent, measure.hanging);
    const visible = trimSpaces(glyphs.slice(start, end));
    const width = widthOf(hangs ? visible.slice(0, -1) : visible);
    lines.push({ glyphs: visible, indent, width, hangs, isLast: end >= glyphs.length });
    start = end;
  } while (start < glyphs.length);
  return lines;
}

/** Width of glyphs that begin a line, gaps included. */
function widthOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce(
    (sum, { advance, gapBefore }, index) => sum + (index > 0 ? gapBefore : 0) + advance,
    0,
  );
}

function findEnd(
  glyphs: readonly Glyph[],
  start: number,
  available: number,
  hanging: boolean,
): { readonly end: number; readonly hangs: boolean } {
  const fit = withTrailingSpaces(glyphs, lastFitting(glyphs, start, available));
  const overflow = glyphs[fit];
  if (overflow === undefined) return { end: fit, hangs: false };
  if (hanging && fit > start && mayHang(glyphs, fit) && mayEndAt(glyphs, fit + 1)) {
    return { end: fit + 1, hangs: true };
  }
  let end = fit;
  while (end > start && !mayEndAt(glyphs, end)) end -= 1;
  if (end > start) return { end: withTrailingSpaces(glyphs, end), hangs: false };
  return { end: withTrailingSpaces(glyphs, Math.max(fit, start + 1)), hangs: false };
}

/** A mark hangs after a hanzi or another mark; a word, also one that ends with a sign (12㎡), keeps its mark. */
function mayHang(glyphs: readonly Glyph[], index: number): boolean {
  const kindAt = (at: number): Partial<CharacterClass> => glyphs[at]?.kind ?? {};
  const before = kindAt(index - 1);
  const endsWord = before.latin || (before.sign && kindAt(index - 2).latin);
  return kindAt(index).hanging === true && endsWord !== true;
}

/** Index of the first glyph that does not fit; the letter spacing of the last one on a line may stick out. */
function lastFitting(glyphs: readonly Glyph[], start: number, available: number): number {
  let width = 0;
  let index = start;
  for (; index < glyphs.length; index += 1) {
    const glyph = glyphs[index] as Glyph;
    const gap = index > start ? glyph.gapBefore : 0;
    if (width + gap + glyph.natural > available + TOLERANCE) break;
    width += gap + glyph.advance;
  }
  return index;
}

function mayEndAt(glyphs: readonly Glyph[], index: number): boolean {
  const before = glyphs[index - 1];
  const after = glyphs[index];
  if (before === undefined || after === undefined) return true;
  return mayBreakBetween(before, after, glyphs[index - 2]);
}

function withTrailingSpaces(glyphs: readonly Glyph[], end: number): number {
  let index = end;
  while (glyphs[index]?.character === ' ') index += 1;
  return index;
}

function trimSpaces(glyphs: readonly Glyph[]): readonly Glyph[] {
  let end = glyphs.length;
  while (end > 0 && glyphs[end - 1]?.character === ' ') end -= 1;
  return glyphs.slice(0, end);
}
