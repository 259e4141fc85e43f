import type { Line } from './lines.js';

export interface RepeatedLabels {
  /** Each label is the lines of one cell. */
  readonly labels: readonly (readonly Line[])[];
  /** What remains of the lines only in the PDF. */
  readonly others: readonly Line[];
}

const SAME_COLUMN_PT = 3;
/** Lines of one cell follow each other at less than this, in units of the type size. */
const LINE_STEP_EM = 1.6;
const HAN = /\p{Script=Han}/u;

/**
 * Finds the labels that the PDF repeats at the top of a page because their cell continues from the page before,
 * and LibreOffice does not. A repeated label is text which the PDF has and the docx has not on this page, which
 * the PDF shows in the same column of the page before, line for line, and which it shows more often than the
 * docx in the whole document (`isExtra`; otherwise it has only moved). Figures are never labels: the same figure
 * stands in every column. Pure.
 */
export function findRepeatedLabels(
  onlyPdf: readonly Line[],
  previousPage: readonly Line[],
  isExtra: (text: string) => boolean,
): RepeatedLabels {
  const stoodBefore = (line: Line) =>
    previousPage.some(
      (before) => before.text === line.text && Math.abs(before.left - line.left) <= SAME_COLUMN_PT,
    );
  const blocks = columnBlocks(onlyPdf);
  const isLabel = (block: readonly Line[]) =>
    block.every((line) => stoodBefore(line) && isExtra(line.text)) &&
    block.some(({ text }) => HAN.test(text));
  return { labels: blocks.filter(isLabel), others: blocks.filter((block) => !isLabel(block)).flat() };
}

/** Lines that stand below each other in one column, close enough to be of one cell. */
function columnBlocks(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [];
  for (const line of [...lines].sort((a, b) => a.baseline - b.baseline)) {
    const block = blocks.find((candidate) => {
      const last = candidate.at(-1);
      return last && overlap(last, line) && line.baseline - last.baseline <= LINE_STEP_EM * line.size;
    });
    if (block) block.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

function overlap(a: Line, b: Line): boolean {
  return a.left < b.right && b.left < a.right;
}
