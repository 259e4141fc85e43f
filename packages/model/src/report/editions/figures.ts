import { onceFor } from '@xxgk/document';
import type { ApplicationRow, EditionSpec, Measure, TableId } from './form.js';
import { applicantColumns, outcomeColumns, proceedingGroups } from './shared-parts.js';

/** One figure of a report: where it stands in the data and what the form calls its row and column. */
export interface FigureSpec {
  readonly table: TableId;
  /** Keys below the report, joined by dots: `applications.results.granted.total`. */
  readonly path: string;
  readonly measure: Measure;
  readonly rowLabel: string;
  readonly columnLabel: string;
  /** The figure is the sum of others: it may be left out of the input. */
  readonly isTotal: boolean;
}

/** A leaf row of table B with its path below `applications` and the labels of its groups. */
export interface LeafRow {
  readonly path: string;
  readonly row: ApplicationRow;
  readonly groups: readonly ApplicationRow[];
}

/** The leaf rows of table B in printed order. */
export function leafRows(
  rows: readonly ApplicationRow[],
  groups: readonly ApplicationRow[] = [],
): readonly LeafRow[] {
  return rows.flatMap((row) =>
    row.rows
      ? leafRows(row.rows, [...groups, row])
      : [{ path: [...groups, row].map(({ key }) => key).join('.'), row, groups }],
  );
}

/** Every figure of an edition, in printed order. */
export const figureSpecs: (edition: EditionSpec) => readonly FigureSpec[] = onceFor((edition) => [
  ...disclosureFigures(edition),
  ...applicationFigures(edition),
  ...proceedingFigures(),
]);

function disclosureFigures(edition: EditionSpec): FigureSpec[] {
  return edition.disclosure.flatMap(({ rows, columns }) =>
    rows.flatMap((row) =>
      columns.map((column) => ({
        table: 'disclosure' as const,
        path: `disclosure.${row.key}.${column.key}`,
        measure: column.measure ?? 'count',
        rowLabel: row.label,
        columnLabel: column.label,
        isTotal: false,
      })),
    ),
  );
}

function applicationFigures(edition: EditionSpec): FigureSpec[] {
  return leafRows(edition.applications).flatMap(({ path, row, groups }) => {
    const group = groups.at(-1)?.label;
    const label = row.label ?? row.key;
    return applicantColumns.map((column) => ({
      table: 'applications' as const,
      path: `applications.${path}.${column.key}`,
      measure: 'count' as const,
      rowLabel: groups.length > 1 && group !== undefined ? `${group}${label}` : label,
      columnLabel: column.label,
      isTotal: column.key === 'total' || path === 'results.total',
    }));
  });
}

function proceedingFigures(): FigureSpec[] {
  return proceedingGroups.flatMap((group) =>
    outcomeColumns.map((column) => ({
      table: 'proceedings' as const,
      path: `proceedings.${group.key}.${column.key}`,
      measure: 'count' as const,
      rowLabel: group.label,
      columnLabel: column.label,
      isTotal: column.key === 'total',
    })),
  );
}
