import { align } from './align.js';
import { compareTables, countRows } from './compare-tables.js';
import type { GlyphPage } from './glyphs.js';
import { type Grid, measureGrid } from './grid.js';
import { type Line, linesOf, type PageLines } from './lines.js';
import { restoreLostMarks } from './lost-marks.js';
import { countCharacters, type Spread, spread, surplus } from './statistics.js';

/** How alike two renditions of a document are: the docx as LibreOffice sets it, and the PDF. Lengths in points. */
export interface Parity {
  readonly pages: { readonly docx: number; readonly pdf: number };
  /** Pages (from 1) whose characters differ, with what only the one has. */
  readonly unequalPages: readonly {
    readonly page: number;
    readonly onlyDocx: string;
    readonly onlyPdf: string;
  }[];
  readonly prose: Share;
  readonly cells: Share;
  /** Rows of the PDF all of whose lines stand on the same page of the docx. */
  readonly rows: { readonly total: number; readonly same: number };
  readonly repeatedLabels: readonly string[];
  /** Lines whose hanging mark LibreOffice did not paint. */
  readonly lostMarks: readonly string[];
  readonly grid: { readonly docx: Grid; readonly pdf: Grid };
}

/** Lines with the same text in both, and where they stand. */
export interface Share {
  readonly total: number;
  readonly same: number;
  readonly differences: readonly string[];
  /** Lines that stand far from their place, the farthest first. */
  readonly strays: readonly string[];
  readonly horizontal: Spread;
  readonly vertical: Spread;
}

/** Compares two renditions. Pure. */
export function compareRenditions(docxGlyphs: readonly GlyphPage[], pdfGlyphs: readonly GlyphPage[]): Parity {
  const pdf = pdfGlyphs.map(linesOf);
  const { docx, lost } = restoreLostMarks(docxGlyphs.map(linesOf), pdf);
  const tables = compareTables(docx, pdf);
  return {
    pages: { docx: docx.length, pdf: pdf.length },
    unequalPages: tables.flatMap(({ labels, page }) => {
      const [a, b] = [docx, pdf].map((pages) => countCharacters(textsOf(pages[page])));
      if (!a || !b) return [];
      const extra = countCharacters(labels.flat().map((line) => line.text));
      const expected = new Map(
        [...b].map(([character, count]) => [character, count - (extra.get(character) ?? 0)]),
      );
      const [onlyDocx, onlyPdf] = [surplus(a, expected), surplus(expected, a)];
      return onlyDocx || onlyPdf ? [{ page: page + 1, onlyDocx, onlyPdf }] : [];
    }),
    prose: compareProse(docx, pdf),
    cells: shareOf(
      tables.flatMap(({ pairs }) => pairs),
      tables.reduce((sum, { pairs, onlyPdf }) => sum + pairs.length + onlyPdf.length, 0),
      tables.flatMap(({ onlyDocx, onlyPdf }) => [
        ...onlyDocx.map((line) => `only docx: ${place(line)}`),
        ...onlyPdf.map((line) => `only pdf: ${place(line)}`),
      ]),
    ),
    rows: countRows(tables),
    repeatedLabels: tables.flatMap(({ labels, page }) =>
      labels.map((lines) => `page ${page + 1}: ${lines.map((line) => line.text).join('')}`),
    ),
    lostMarks: lost.map(place),
    grid: { docx: measureGrid(docx), pdf: measureGrid(pdf) },
  };
}

function compareProse(docx: readonly PageLines[], pdf: readonly PageLines[]): Share {
  const a = docx.flatMap((page) => page.prose);
  const b = pdf.flatMap((page) => page.prose);
  const stretches = align(a, b, (line) => line.text);
  const pairs = stretches.filter(({ same }) => same).flatMap((same) => zip(same.a, same.b));
  const moved = pairs.filter(([one, other]) => one.page !== other.page);
  return shareOf(
    pairs.filter(([one, other]) => one.page === other.page),
    b.length,
    [
      ...stretches
        .filter(({ same }) => !same)
        .map((stretch) => `docx ${quoteFirst(stretch.a)} — pdf ${quoteFirst(stretch.b)}`),
      ...moved.map(([one, other]) => `on another page: docx ${place(one)} — pdf page ${other.page + 1}`),
    ],
  );
}

/** Farther than this, and a line is told apart from what all lines of a page share. */
const STRAY_PT = 6;

function shareOf(
  pairs: readonly (readonly [Line, Line])[],
  total: number,
  differences: readonly string[],
): Share {
  const moves = pairs.map(([a, b]) => ({
    line: a,
    across: [b.left - a.left, b.right - a.right],
    down: b.baseline - a.baseline,
    farthest: spread([b.left - a.left, b.right - a.right, b.baseline - a.baseline]).max,
  }));
  const strays = moves.filter((move) => move.farthest > STRAY_PT).sort((a, b) => b.farthest - a.farthest);
  return {
    total,
    same: pairs.length,
    differences,
    strays: strays.map(({ line, farthest }) => `${farthest.toFixed(1)} pt away in the pdf: ${place(line)}`),
    horizontal: spread(moves.flatMap((move) => move.across)),
    vertical: spread(moves.map((move) => move.down)),
  };
}

function textsOf(page: PageLines | undefined): readonly string[] {
  if (!page) return [];
  return [...page.prose, ...page.cells, ...(page.pageNumber ? [page.pageNumber] : [])].map(
    (line) => line.text,
  );
}

function zip<Item>(a: readonly Item[], b: readonly Item[]): readonly (readonly [Item, Item])[] {
  return a.flatMap((item, index) => {
    const other = b[index];
    return other === undefined ? [] : [[item, other] as const];
  });
}

function place(line: Line): string {
  return `page ${line.page + 1} “${line.text}” at ${line.left.toFixed(0)}, ${line.baseline.toFixed(0)}`;
}

/** The first line stands for all: what follows it in the paragraph differs because it does. */
function quoteFirst(lines: readonly Line[]): string {
  const [first] = lines;
  return first ? `page ${first.page + 1} “${first.text}” (${lines.length} lines)` : 'nothing';
}
