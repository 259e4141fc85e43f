import type { Line } from './lines.js';

export interface CellMatch {
  readonly pairs: readonly (readonly [docx: Line, pdf: Line])[];
  readonly onlyDocx: readonly Line[];
  readonly onlyPdf: readonly Line[];
}

/** Cells of one column keep their x in both files; a row may move. So a way to the side counts more. */
const SIDEWAYS = 10;

/**
 * Pairs the cell lines of one page in both files: equal text, the nearest first. Many cells show the same figure,
 * so the place decides. Pure.
 */
export function matchCells(docx: readonly Line[], pdf: readonly Line[]): CellMatch {
  const candidates = docx
    .flatMap((a) => pdf.filter((b) => b.text === a.text).map((b) => ({ a, b, distance: distance(a, b) })))
    .sort((one, other) => one.distance - other.distance);
  const taken = new Set<Line>();
  const pairs: [Line, Line][] = [];
  for (const { a, b } of candidates) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    pairs.push([a, b]);
  }
  const left = (lines: readonly Line[]) => lines.filter((line) => !taken.has(line));
  return { pairs, onlyDocx: left(docx), onlyPdf: left(pdf) };
}

function distance(a: Line, b: Line): number {
  return SIDEWAYS * Math.abs(a.left - b.left) + Math.abs(a.baseline - b.baseline);
}
