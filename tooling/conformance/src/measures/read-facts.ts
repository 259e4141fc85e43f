import { type Glyph, parseStructuredText } from '../parity/glyphs.js';
import { drawPages } from '../pictures/draw-pages.js';
import { outputOf } from '../process/run.js';
import type { DocumentFacts, PageFacts, TextLine } from './facts.js';
import { inkBox } from './ink.js';
import { parseRules } from './parse-rules.js';

/** Fine enough for a tenth of a millimetre. */
const DOTS_PER_INCH = 200;
/** The head and two page numbers. */
const INKED_PAGES = [1, 2] as const;
/** Base lines of one line agree to the rounding of the producer. */
const SAME_BASELINE_PT = 1;

/** Everything that is measured of a PDF, by MuPDF and poppler. */
export async function readFacts(pdf: string, workFolder: string): Promise<DocumentFacts> {
  const [text, trace, pictures] = await Promise.all([
    outputOf('mutool', ['draw', '-q', '-F', 'stext', '-o', '-', pdf]),
    outputOf('mutool', ['trace', pdf]),
    drawPages(pdf, DOTS_PER_INCH, workFolder, INKED_PAGES),
  ]);
  return {
    pages: parsePages(text, trace),
    ink: (page, within, colour) => {
      const picture = pictures[page - 1];
      return picture && inkBox(picture, DOTS_PER_INCH, within, colour);
    },
  };
}

/** Pure. */
export function parsePages(structuredText: string, trace: string): readonly PageFacts[] {
  const rules = parseRules(trace);
  const sizes = [...structuredText.matchAll(/<page [^>]*width="(\S+)" height="(\S+)"/g)];
  return parseStructuredText(structuredText).map((glyphs, index) => ({
    number: index + 1,
    width: Number(sizes[index]?.[1]),
    height: Number(sizes[index]?.[2]),
    lines: linesOf(glyphs),
    rules: rules[index] ?? [],
  }));
}

function linesOf(glyphs: readonly Glyph[]): readonly TextLine[] {
  const rows: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    if (row?.[0] && glyph.baseline - row[0].baseline <= SAME_BASELINE_PT) row.push(glyph);
    else rows.push([glyph]);
  }
  return rows.map((row) => toLine(row.sort((a, b) => a.left - b.left)));
}

/** A line of characters that are given from left to right. @throws RangeError where there is none */
export function toLine(glyphs: readonly Glyph[]): TextLine {
  const [first] = glyphs;
  const last = glyphs.at(-1);
  if (!first || !last) throw new RangeError('a line has at least one character');
  const { left, baseline, size, font, colour } = first;
  const text = glyphs.map((glyph) => glyph.text).join('');
  return { text, glyphs, left, right: last.right, baseline, size, font, colour };
}
