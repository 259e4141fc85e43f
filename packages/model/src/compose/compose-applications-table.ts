import { type Table, type TableCell, type TableRow, tableCell, tableRow } from '@xxgk/document';
import { editionSpec } from '../report/editions/edition-for-year.js';
import { type LeafRow, leafRows } from '../report/editions/figures.js';
import type { ApplicationRow } from '../report/editions/form.js';
import {
  applicantColumns,
  applicantsHeader,
  balanceHeader,
  legalPersonsHeader,
} from '../report/editions/shared-parts.js';
import type { Report } from '../report/report.js';
import { type FigureCells, figureCells } from './figure-cells.js';
import { SENTENCES } from './sentences.js';

/** Columns that hold labels: the part, the group, the row. */
const LABEL_COLUMNS = 3;
const LABEL_WEIGHTS = [0.86, 1.5, 4.38];
const HEADER_ROWS = 3;
/** The columns hold five digits: words beside a figure go below the table. */
const LONGEST_NOTE = 0;

/** Table B: outcomes by applicant. */
export function composeApplicationsTable(report: Report): Table {
  const leaves = leafRows(editionSpec(report.edition).applications);
  const figures = figureCells(report, LONGEST_NOTE);
  return {
    type: 'table',
    id: 'applications',
    summary: SENTENCES.applicationsSummary({ organ: report.organ.name, year: report.year }),
    columnWeights: [...LABEL_WEIGHTS, ...applicantColumns.map(() => 1)],
    headerRowCount: HEADER_ROWS,
    rows: [...headerRows(), ...leaves.map((leaf, index) => leafTableRow(leaf, leaves[index + 1], figures))],
    ...figures.notes(),
  };
}

function headerRows(): TableRow[] {
  const { label, keys } = legalPersonsHeader;
  const inside = (key: string): boolean => (keys as readonly string[]).includes(key);
  const [before, after] = [
    applicantColumns.slice(0, 1),
    applicantColumns.slice(1).filter(({ key }) => !inside(key)),
  ];
  const tall = (columns: readonly { readonly label: string }[]): TableCell[] =>
    columns.map((column) => tableCell('columnHeader', column.label, { rowSpan: HEADER_ROWS - 1 }));
  return [
    tableRow(
      [
        tableCell('columnHeader', balanceHeader, { columnSpan: LABEL_COLUMNS, rowSpan: HEADER_ROWS }),
        tableCell('columnHeader', applicantsHeader, { columnSpan: applicantColumns.length }),
      ],
      true,
    ),
    tableRow(
      [...tall(before), tableCell('columnHeader', label, { columnSpan: keys.length }), ...tall(after)],
      true,
    ),
    tableRow(
      applicantColumns
        .filter(({ key }) => inside(key))
        .map((column) => tableCell('columnHeader', column.label)),
      true,
    ),
  ];
}

function leafTableRow(leaf: LeafRow, next: LeafRow | undefined, cells: FigureCells): TableRow {
  const figures = applicantColumns.map(({ key }) => cells.cell(`applications.${leaf.path}.${key}`));
  return tableRow([...labelCells(leaf), ...figures], staysWith(leaf, next));
}

/**
 * Rows of one group stay together, and rows that stand directly under 三 stay with their neighbours, so that neither
 * （一） nor （七）总计 is left alone beside the label of 三.
 */
function staysWith(leaf: LeafRow, next: LeafRow | undefined): boolean {
  if (next === undefined || leaf.groups[0] === undefined) return false;
  const isLoose = leaf.groups.length === 1 || next.groups.length === 1;
  return isLoose || leaf.groups[1] === next.groups[1];
}

/** The labels that begin at this row: groups whose first leaf it is, then its own, filling the label columns. */
function labelCells({ row, groups }: LeafRow): TableCell[] {
  const printed = groups.filter(({ label }) => label !== undefined);
  const openers = printed.filter((group) => firstLeaf(group) === row);
  const own = tableCell('rowHeader', row.label ?? row.key, { columnSpan: LABEL_COLUMNS - printed.length });
  return [
    ...openers.map((group) => tableCell('rowHeader', group.label ?? '', { rowSpan: countLeaves(group) })),
    own,
  ];
}

function firstLeaf(row: ApplicationRow): ApplicationRow {
  const first = row.rows?.[0];
  return first === undefined ? row : firstLeaf(first);
}

function countLeaves(row: ApplicationRow): number {
  return row.rows ? row.rows.reduce((sum, inner) => sum + countLeaves(inner), 0) : 1;
}
