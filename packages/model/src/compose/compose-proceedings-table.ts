import { type Table, tableCell, tableRow } from '@xxgk/document';
import { litigationHeader, outcomeColumns, proceedingGroups } from '../report/editions/shared-parts.js';
import type { Report } from '../report/report.js';
import { figureCells } from './figure-cells.js';
import { SENTENCES } from './sentences.js';

const HEADER_ROWS = 3;
/** Fifteen narrow columns: words beside a figure go below the table. */
const LONGEST_NOTE = 0;

/** Table C: one row of figures under reconsideration and the two kinds of litigation. */
export function composeProceedingsTable(report: Report): Table {
  const [reconsideration, ...litigation] = proceedingGroups;
  const outcomes = (rowSpan: number) =>
    outcomeColumns.map(({ label }) => tableCell('columnHeader', label, { rowSpan }));
  const span = outcomeColumns.length;
  const cells = figureCells(report, LONGEST_NOTE);
  const figures = proceedingGroups.flatMap((group) =>
    outcomeColumns.map(({ key }) => cells.cell(`proceedings.${group.key}.${key}`)),
  );
  return {
    type: 'table',
    id: 'proceedings',
    summary: SENTENCES.proceedingsSummary({ organ: report.organ.name, year: report.year }),
    columnWeights: figures.map(() => 1),
    headerRowCount: HEADER_ROWS,
    rows: [
      tableRow(
        [
          tableCell('columnHeader', reconsideration.label, { columnSpan: span }),
          tableCell('columnHeader', litigationHeader, { columnSpan: span * litigation.length }),
        ],
        true,
      ),
      tableRow(
        [
          ...outcomes(HEADER_ROWS - 1),
          ...litigation.map(({ label }) => tableCell('columnHeader', label, { columnSpan: span })),
        ],
        true,
      ),
      tableRow(
        litigation.flatMap(() => outcomes(1)),
        true,
      ),
      tableRow(figures),
    ],
    ...cells.notes(),
  };
}
