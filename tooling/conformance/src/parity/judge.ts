import type { Outcome } from '../check.js';
import { expectations } from '../expectations.js';
import type { Parity, Share } from './compare.js';
import type { Grid } from './grid.js';
import { percent } from './statistics.js';

export interface Judgement {
  readonly id: string;
  readonly title: string;
  readonly judge: (parity: Parity) => Outcome;
}

/** Everything that is judged of two renditions, in the order of print. Pure. */
export const judgements: readonly Judgement[] = [
  { id: 'pages', title: 'same pages', judge: judgePages },
  { id: 'page-texts', title: 'same characters on each page', judge: judgePageTexts },
  { id: 'prose', title: 'same lines of prose', judge: judgeProse },
  { id: 'tables', title: 'same table rows on each page', judge: judgeTables },
  { id: 'places', title: 'same places', judge: judgePlaces },
  { id: 'grid', title: 'grid of 22 × 28', judge: judgeGrid },
];

function judgePages({ pages }: Parity): Outcome {
  return {
    passed: pages.docx === pages.pdf,
    summary: `${pages.docx} and ${pages.pdf}`,
    details: [],
    measures: { docxPages: pages.docx, pdfPages: pages.pdf },
  };
}

function judgePageTexts({ pages, unequalPages, repeatedLabels }: Parity): Outcome {
  const repeated = repeatedLabels.length === 0 ? '' : `; repeated labels: ${repeatedLabels.length}`;
  const compared = Math.max(pages.docx, pages.pdf);
  const equal = compared - unequalPages.length;
  return {
    passed: unequalPages.length === 0,
    summary: `${equal} of ${compared}${repeated}`,
    details: [
      ...unequalPages.map(
        ({ page, onlyDocx, onlyPdf }) => `page ${page}: only docx “${onlyDocx}”, only pdf “${onlyPdf}”`,
      ),
      ...repeatedLabels.map((label) => `repeated label, ${label}`),
    ],
    measures: { comparedPages: compared, equalPages: equal, repeatedLabels: repeatedLabels.length },
  };
}

function judgeProse({ prose, lostMarks }: Parity): Outcome {
  const lost = lostMarks.length === 0 ? '' : `; marks not painted by LibreOffice: ${lostMarks.length}`;
  return {
    passed: reaches(prose, expectations.identicalProseLines),
    summary: `${prose.same} of ${prose.total} (${percent(prose.same, prose.total)})${lost}`,
    details: [...prose.differences, ...lostMarks.map((line) => `mark not painted: ${line}`)],
    measures: { proseLines: prose.total, identicalProseLines: prose.same, lostMarks: lostMarks.length },
  };
}

function judgeTables({ cells, rows }: Parity): Outcome {
  return {
    passed: reaches(rows, expectations.rowsOnSamePage),
    summary: `${rows.same} of ${rows.total} rows (${percent(rows.same, rows.total)}), ${cells.same} of ${cells.total} lines of cells`,
    details: cells.differences,
    measures: {
      rows: rows.total,
      rowsOnSamePage: rows.same,
      cellLines: cells.total,
      cellLinesOnSamePage: cells.same,
    },
  };
}

function reaches({ same, total }: Pick<Share, 'same' | 'total'>, share: number): boolean {
  return same >= share * total;
}

function judgePlaces({ prose, cells }: Parity): Outcome {
  const medians = [prose.horizontal, prose.vertical, cells.horizontal, cells.vertical].map(
    ({ median }) => median,
  );
  const show = ({ horizontal, vertical }: Share) =>
    `across ${points(horizontal.median)} (max ${points(horizontal.max)}), down ${points(vertical.median)} (max ${points(vertical.max)})`;
  return {
    passed: medians.every((median) => median <= expectations.medianDeviationPt),
    summary: `prose ${show(prose)}; cells ${show(cells)} pt`,
    details: [...prose.strays, ...cells.strays],
    measures: { ...deviations('prose', prose), ...deviations('cell', cells) },
  };
}

function deviations(name: string, { horizontal, vertical }: Share): Readonly<Record<string, number>> {
  return {
    [`${name}HorizontalMedianPt`]: Number(points(horizontal.median)),
    [`${name}HorizontalMaxPt`]: Number(points(horizontal.max)),
    [`${name}VerticalMedianPt`]: Number(points(vertical.median)),
    [`${name}VerticalMaxPt`]: Number(points(vertical.max)),
  };
}

function points(length: number): string {
  return length.toFixed(2);
}

function judgeGrid({ grid }: Parity): Outcome {
  const faults = [...gridFaults('docx', grid.docx), ...gridFaults('pdf', grid.pdf)];
  const show = ({ charactersPerLine, fullLines, linesPerFullPage }: Grid) =>
    `${charactersPerLine ?? '?'} (${fullLines} full lines), ${linesPerFullPage.join(' ') || 'no page of prose alone'}`;
  return {
    passed: faults.length === 0,
    summary: `docx ${show(grid.docx)}; pdf ${show(grid.pdf)}`,
    details: faults,
  };
}

function gridFaults(
  name: string,
  { charactersPerLine, fullLines, linesPerFullPage }: Grid,
): readonly string[] {
  const { charactersPerLine: characters, linesPerPage: lines, fewestFullLines } = expectations;
  return [
    ...(fullLines >= fewestFullLines && charactersPerLine !== characters
      ? [`${name}: ${charactersPerLine} characters a line instead of ${characters}`]
      : []),
    ...linesPerFullPage
      .filter((count) => count !== lines)
      .map((count) => `${name}: ${count} lines on a full page instead of ${lines}`),
  ];
}
