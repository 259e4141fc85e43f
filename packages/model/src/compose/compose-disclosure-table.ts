import { type Table, type TableRow, tableCell, tableRow } from '@xxgk/document';
import { editionSpec } from '../report/editions/edition-for-year.js';
import type { DisclosureBlock } from '../report/editions/form.js';
import type { Report } from '../report/report.js';
import { type FigureCells, figureCells } from './figure-cells.js';
import { SENTENCES } from './sentences.js';

const LABEL_WEIGHT = 1;
const FIGURES_WEIGHT = 3;
/** Characters of a note that stand beside their figure, such as 其中修订16件, in two lines at most. */
const LONGEST_NOTE = 12;

/** Table A: for each clause of article 20 a header, the column names and its rows. */
export function composeDisclosureTable(report: Report): Table {
  const blocks = editionSpec(report.edition).disclosure;
  const figures = figureCells(report, LONGEST_NOTE);
  const gridColumns = blocks.map(({ columns }) => columns.length).reduce(leastCommonMultiple, 1);
  return {
    type: 'table',
    id: 'disclosure',
    summary: SENTENCES.disclosureSummary({ organ: report.organ.name, year: report.year }),
    columnWeights: [LABEL_WEIGHT, ...new Array<number>(gridColumns).fill(FIGURES_WEIGHT / gridColumns)],
    headerRowCount: 0,
    rows: blocks.flatMap((block) => blockRows(block, gridColumns, figures)),
    ...figures.notes(),
  };
}

function blockRows(
  { clause, columns, rows }: DisclosureBlock,
  gridColumns: number,
  cells: FigureCells,
): TableRow[] {
  const columnSpan = gridColumns / columns.length;
  const names = columns.map(({ label }) => tableCell('columnHeader', label, { columnSpan }));
  return [
    tableRow([tableCell('columnHeader', clause, { columnSpan: gridColumns + 1 })], true),
    tableRow([tableCell('columnHeader', '信息内容'), ...names], true),
    ...rows.map((row, index) => {
      const figures = columns.map(({ key }) => cells.cell(`disclosure.${row.key}.${key}`, columnSpan));
      return tableRow([tableCell('rowHeader', row.label), ...figures], index < rows.length - 1);
    }),
  ];
}

function leastCommonMultiple(a: number, b: number): number {
  let multiple = Math.max(a, b);
  while (multiple % a !== 0 || multiple % b !== 0) multiple += 1;
  return multiple;
}
