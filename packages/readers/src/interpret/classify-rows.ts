import type { TableId } from '@xxgk/model';
import { labelWords } from './tables/label.js';
import { isBlank, looksLikeFigure } from './tables/read-figure.js';
import { tellingLabels } from './tables/table-labels.js';
import type { TableRow } from './tables/table-row.js';

/** Fewest labels of the form that make a table one of the three. */
const LEAST_LABELS = 2;
/** The shortest stretch of a label, and the longest text of a cell, by which a table is told. */
const SHORTEST_PART = 4;
const LONGEST_LABEL = 80;

/** Which of the three tables each row belongs to; `undefined` for rows of other tables. */
export type RowClasses = readonly (TableId | undefined)[];

/**
 * Tells for each row of a table to which of the three tables of the form it belongs, by the labels in it and around
 * it: one table may hold several of them. `previous` is the table whose last rows came before, if nothing but a page
 * break stands between; a table without any label continues it when it consists of figures.
 */
export function classifyRows(rows: readonly TableRow[], previous: TableId | undefined): RowClasses {
  const votes = rows.map(voteOf);
  const labels = votes.reduce((sum, { count }) => sum + count, 0);
  const first = votes.find(({ table }) => table !== undefined)?.table;
  if (first === undefined || labels < LEAST_LABELS) {
    const continued = labels > 0 ? first : previous;
    const isContinuation = previous !== undefined && continued === previous && rows.some(isMostlyFigures);
    return rows.map(() => (isContinuation ? previous : undefined));
  }
  let current = previous !== undefined && rows.slice(0, 1).some(isMostlyFigures) ? previous : first;
  return votes.map(({ table }) => {
    current = table ?? current;
    return current;
  });
}

interface Vote {
  readonly table?: TableId;
  readonly count: number;
}

/** Whether a row has a label of its own that tells its table. */
export function namesTable(row: TableRow): boolean {
  return voteOf(row).count > 0;
}

function voteOf({ cells }: TableRow): Vote {
  const counts = new Map<TableId, number>();
  for (const { text } of cells) {
    if (isBlank(text) || looksLikeFigure(text)) continue;
    const hit = tellingTable(text);
    if (hit !== undefined) counts.set(hit, (counts.get(hit) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best === undefined ? { count: 0 } : { table: best[0], count: best[1] };
}

function tellingTable(text: string): TableId | undefined {
  const words = labelWords(text);
  if (words === '' || words.length > LONGEST_LABEL) return undefined;
  const equal = tellingLabels.find((label) => label.words.includes(words));
  if (equal) return equal.item;
  const parts = tellingLabels.filter((label) =>
    label.words.some(
      (known) =>
        known.length >= SHORTEST_PART &&
        (words.includes(known) || (words.length >= SHORTEST_PART && known.includes(words))),
    ),
  );
  const tables = new Set(parts.map(({ item }) => item));
  return tables.size === 1 ? parts[0]?.item : undefined;
}

function isMostlyFigures({ cells }: TableRow): boolean {
  const filled = cells.filter(({ text }) => !isBlank(text));
  return filled.filter(({ text }) => looksLikeFigure(text)).length * 2 > filled.length;
}
