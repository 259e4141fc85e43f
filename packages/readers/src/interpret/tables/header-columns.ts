import type { SourceCell } from '@xxgk/sources';
import type { ColumnTarget } from './assign-figures.js';
import { findLabel, type Labelled } from './label.js';
import { isBlank, looksLikeFigure } from './read-figure.js';
import type { TableRow } from './table-row.js';

/** A cell of a table's head that names a figure column. */
export interface HeaderHit {
  readonly key: string;
  readonly official: string;
  readonly isVariant: boolean;
  readonly cell: SourceCell;
}

/** The cells of a row that name one of the columns. */
export function headerHits(row: TableRow, labels: readonly Labelled<string>[]): readonly HeaderHit[] {
  return row.cells.flatMap((cell) => {
    if (isBlank(cell.text) || looksLikeFigure(cell.text)) return [];
    const hit = findLabel(cell.text, labels, 'variant');
    return hit === undefined
      ? []
      : [{ key: hit.item, official: hit.official, isVariant: hit.quality !== 'exact', cell }];
  });
}

/**
 * The columns in the order in which a head names them, with the grid columns they cover; `undefined` unless it names
 * each of them once, side by side.
 */
export function columnsOf(
  hits: readonly HeaderHit[],
  keys: readonly string[],
  hasColumns: boolean,
): readonly ColumnTarget[] | undefined {
  const byKey = new Map(hits.map((hit) => [hit.key, hit.cell]));
  if (keys.some((key) => !byKey.has(key))) return undefined;
  const cells = keys.flatMap((key) => {
    const cell = byKey.get(key);
    return cell === undefined ? [] : [{ key, cell }];
  });
  const ordered = cells.toSorted((a, b) => a.cell.column - b.cell.column);
  const isOverlapping = ordered.some(({ cell }, index) => {
    const next = ordered[index + 1]?.cell;
    return next !== undefined && next.column < cell.column + cell.columnSpan;
  });
  if (isOverlapping) return undefined;
  return ordered.map(({ key, cell }) =>
    hasColumns ? { key, start: cell.column, end: cell.column + cell.columnSpan } : { key },
  );
}
