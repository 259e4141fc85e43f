import { outcomeColumns, proceedingGroups } from '@xxgk/model';
import type { ColumnTarget } from '../tables/assign-figures.js';
import { type HeaderHit, headerHits } from '../tables/header-columns.js';
import { outcomeLabels, proceedingLabels } from '../tables/table-labels.js';
import type { TableRow } from '../tables/table-row.js';

const GROUP_COUNT = proceedingGroups.length;

/**
 * The figure columns of a table C as its head has them: each outcome below its proceeding. `undefined` unless the
 * head is whole; a table of one proceeding has five columns.
 */
export function proceedingColumns(rows: readonly TableRow[]): readonly ColumnTarget[] | undefined {
  if (rows.every(({ columnCount }) => columnCount === 0)) return undefined;
  const groups = rows.flatMap((row) => headerHits(row, proceedingLabels));
  const outcomes = rows
    .flatMap((row) => headerHits(row, outcomeLabels))
    .toSorted((a, b) => a.cell.column - b.cell.column);
  const columns = outcomes.flatMap(({ key, cell }) => {
    const group = groupOver(cell.column, groups) ?? (groups.length === 1 ? groups[0]?.key : undefined);
    const target = { start: cell.column, end: cell.column + cell.columnSpan };
    return group === undefined ? [] : [{ key: `${group}.${key}`, ...target }];
  });
  const isDistinct = new Set(columns.map(({ key }) => key)).size === columns.length;
  const sizes = [outcomeColumns.length, outcomeColumns.length * GROUP_COUNT, outcomeColumns.length * 2];
  return isDistinct && columns.length === outcomes.length && sizes.includes(columns.length)
    ? columns
    : undefined;
}

function groupOver(column: number, groups: readonly HeaderHit[]): string | undefined {
  const over = groups.filter(({ cell }) => cell.column <= column && column < cell.column + cell.columnSpan);
  return over.toSorted((a, b) => b.cell.row - a.cell.row)[0]?.key;
}
