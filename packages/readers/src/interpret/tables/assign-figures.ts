import type { SourceCell } from '@xxgk/sources';
import { choices } from './choices.js';
import { isBlank } from './read-figure.js';

/** A figure column: its key and, where the table has columns, the grid columns its header covers (`end` not included). */
export interface ColumnTarget {
  readonly key: string;
  readonly start?: number;
  readonly end?: number;
}

/** How the cells of a row came to their columns. */
export type AssignedBy = 'order' | 'header' | 'sum' | 'part' | 'none';

export interface Assignment {
  readonly cells: ReadonlyMap<string, SourceCell>;
  readonly by: AssignedBy;
}

/** Whether an assignment adds up; `undefined` when the row has nothing to add up. */
export type AddsUp = (cells: ReadonlyMap<string, SourceCell>) => boolean | undefined;

/** Placements that are tried at most. */
const MOST_PLACEMENTS = 5000;
/** Figures too many in a row that are looked through at most. */
const MOST_EXTRA = 2;

/**
 * Assigns the cells of a row to its figure columns: one cell for each column, by their order; else by the place of the
 * headers; else in the one way, or as far as all ways agree, in which the row adds up. Never guesses.
 */
export function assignFigures(
  zone: readonly SourceCell[],
  columns: readonly ColumnTarget[],
  addsUp: AddsUp = () => undefined,
): Assignment {
  const filled = zone.filter(({ text }) => !isBlank(text));
  const found = assignByHeader(zone, columns);
  const isLeftOver = found !== undefined && filled.length > countFilled(found);
  const byHeader = isLeftOver && addsUp(found) === false ? undefined : found;
  if (zone.length === columns.length) {
    const byOrder = inOrder(zone, columns);
    const isShifted = byHeader !== undefined && addsUp(byOrder) === false && addsUp(byHeader) === true;
    return isShifted ? { cells: byHeader, by: 'header' } : { cells: byOrder, by: 'order' };
  }
  if (filled.length === columns.length) return { cells: inOrder(filled, columns), by: 'order' };
  if (byHeader) return { cells: byHeader, by: 'header' };
  if (filled.length === 0 && zone.length > columns.length) {
    return { cells: inOrder(zone, columns), by: 'order' };
  }
  const window = byWindow(zone, filled, columns, addsUp);
  if (window) return window;
  return filled.length < columns.length
    ? bySum(zone, filled, columns, addsUp)
    : withoutExtra(filled, columns, addsUp);
}

/** Filled cells of a row that stand below none of its heads: columns that the form does not have. */
export function outsideHeads(zone: readonly SourceCell[], { cells, by }: Assignment): readonly SourceCell[] {
  if (by !== 'header') return [];
  const taken = new Set(cells.values());
  return zone.filter((cell) => !isBlank(cell.text) && !taken.has(cell));
}

const NOTHING: Assignment = { cells: new Map(), by: 'none' };

function inOrder(
  cells: readonly SourceCell[],
  columns: readonly ColumnTarget[],
): ReadonlyMap<string, SourceCell> {
  return new Map(
    columns.flatMap(({ key }, index) => {
      const cell = cells[index];
      return cell === undefined ? [] : [[key, cell] as const];
    }),
  );
}

/** One cell under each header and no figure under two; `undefined` where the grid does not tell that plainly. */
function assignByHeader(
  zone: readonly SourceCell[],
  columns: readonly ColumnTarget[],
): ReadonlyMap<string, SourceCell> | undefined {
  const assigned = new Map<string, SourceCell>();
  for (const { key, start, end } of columns) {
    if (start === undefined || end === undefined) return undefined;
    const under = zone.filter((cell) => cell.column < end && cell.column + cell.columnSpan > start);
    const figures = under.filter(({ text }) => !isBlank(text));
    const [cell] = figures.length > 0 ? figures : under;
    if (figures.length > 1 || cell === undefined) return undefined;
    assigned.set(key, cell);
  }
  const taken = [...assigned.values()].filter(({ text }) => !isBlank(text));
  return new Set(taken).size === taken.length ? assigned : undefined;
}

/** The cells between blank ones at the edges, where only one stretch of the right length holds all figures or adds up. */
function byWindow(
  zone: readonly SourceCell[],
  filled: readonly SourceCell[],
  columns: readonly ColumnTarget[],
  addsUp: AddsUp,
): Assignment | undefined {
  const windows = Array.from({ length: Math.max(0, zone.length - columns.length + 1) }, (_, start) =>
    zone.slice(start, start + columns.length),
  ).filter((cells) => filled.every((cell) => cells.includes(cell)));
  const [only, ...more] = windows;
  if (only !== undefined && more.length === 0) return { cells: inOrder(only, columns), by: 'order' };
  const [sole, ...rest] = windows.map((cells) => inOrder(cells, columns)).filter((cells) => addsUp(cells));
  return sole !== undefined && rest.length === 0 ? { cells: sole, by: 'sum' } : undefined;
}

/** Tries every order-keeping placement of the cells and keeps what all that add up have in common. */
function bySum(
  zone: readonly SourceCell[],
  filled: readonly SourceCell[],
  columns: readonly ColumnTarget[],
  addsUp: AddsUp,
): Assignment {
  const cells = zone.length < columns.length ? zone : filled;
  const fitting: ReadonlyMap<string, SourceCell>[] = [];
  let tried = 0;
  for (const chosen of choices(columns, cells.length)) {
    tried += 1;
    if (tried > MOST_PLACEMENTS) return NOTHING;
    const placed = inOrder(cells, chosen);
    if (addsUp(placed) === true) fitting.push(placed);
  }
  const [first, ...others] = fitting;
  if (first === undefined) return NOTHING;
  const agreed = [...first].filter(([key, cell]) =>
    others.every((other) => other.get(key)?.text.trim() === cell.text.trim()),
  );
  return { cells: new Map(agreed), by: others.length === 0 ? 'sum' : 'part' };
}

/** More figures than columns: those that add up, if there is one way only to leave the others out. */
function withoutExtra(
  filled: readonly SourceCell[],
  columns: readonly ColumnTarget[],
  addsUp: AddsUp,
): Assignment {
  if (filled.length > columns.length + MOST_EXTRA) return NOTHING;
  const fitting = new Map<string, ReadonlyMap<string, SourceCell>>();
  for (const chosen of choices(filled, columns.length)) {
    const placed = inOrder(chosen, columns);
    if (addsUp(placed) === true) fitting.set(chosen.map(({ text }) => text.trim()).join('|'), placed);
  }
  const [only, ...others] = fitting.values();
  return only !== undefined && others.length === 0 ? { cells: only, by: 'sum' } : NOTHING;
}

function countFilled(cells: ReadonlyMap<string, SourceCell>): number {
  return [...cells.values()].filter(({ text }) => !isBlank(text)).length;
}
