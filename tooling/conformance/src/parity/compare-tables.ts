import type { Line, PageLines } from './lines.js';
import { matchCells } from './match-cells.js';
import { findRepeatedLabels } from './repeated-labels.js';
import { countItems } from './statistics.js';

/** The cell lines of one page: paired, only in one, repeated labels. */
export interface PageTables {
  readonly page: number;
  readonly pairs: readonly (readonly [docx: Line, pdf: Line])[];
  readonly onlyDocx: readonly Line[];
  readonly onlyPdf: readonly Line[];
  readonly labels: readonly (readonly Line[])[];
}

/** Compares the tables of both renditions page by page. Pure. */
export function compareTables(docx: readonly PageLines[], pdf: readonly PageLines[]): readonly PageTables[] {
  const [inDocx, inPdf] = [countCellTexts(docx), countCellTexts(pdf)];
  const isExtra = (text: string) => (inPdf.get(text) ?? 0) > (inDocx.get(text) ?? 0);
  return Array.from({ length: Math.max(docx.length, pdf.length) }, (_, page) => {
    const { pairs, onlyDocx, onlyPdf } = matchCells(docx[page]?.cells ?? [], pdf[page]?.cells ?? []);
    const { labels, others } = findRepeatedLabels(onlyPdf, pdf[page - 1]?.cells ?? [], isExtra);
    return { page, pairs, onlyDocx, onlyPdf: others, labels };
  });
}

function countCellTexts(pages: readonly PageLines[]): ReadonlyMap<string, number> {
  return countItems(pages.flatMap((page) => page.cells.map((line) => line.text)));
}

/** Rows of the PDF (lines of cells on one base line), and those all of whose lines the docx has on the same page. */
export function countRows(tables: readonly PageTables[]): { total: number; same: number } {
  const key = (line: Line) => `${line.page}:${line.baseline.toFixed(0)}`;
  const broken = new Set(tables.flatMap(({ onlyPdf }) => onlyPdf.map(key)));
  const all = new Set([...tables.flatMap(({ pairs }) => pairs.map(([, line]) => key(line))), ...broken]);
  return { total: all.size, same: all.size - broken.size };
}
