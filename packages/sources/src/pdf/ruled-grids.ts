import type { Ruling } from './pdf-page.js';

/** A ruled table of a page: the lines between its rows and columns, and which of them are drawn. Points. */
export interface RuledGrid {
  /** Heights of the lines between rows, first and last included; ascending. */
  readonly rows: readonly number[];
  /** Distances of the lines between columns, first and last included; ascending. */
  readonly columns: readonly number[];
  /** Whether a line is drawn below a row, in a column. */
  readonly isBelow: (row: number, column: number) => boolean;
  /** Whether a line is drawn to the right of a column, in a row. */
  readonly isRight: (row: number, column: number) => boolean;
  readonly isOpenAbove: boolean;
  readonly isOpenBelow: boolean;
}

/** Lines nearer than this are one line, ends nearer than this meet. Points. */
const NEAR = 3;
/** A row or column narrower than this is the thickness of a border, or a stray mark. */
const LEAST_SPAN = 5;
/** A column that is told by the ends of lines alone is at least this wide. */
const LEAST_COLUMN = 12;

/** Finds the ruled tables of a page: lines that touch, at least two each way. */
export function ruledGrids(rulings: readonly Ruling[]): readonly RuledGrid[] {
  const lines = joinCollinear(rulings);
  return components(lines)
    .map(gridOf)
    .filter((grid) => grid !== undefined)
    .sort((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}

/** Puts together the pieces of one line, which are often drawn cell by cell. */
function joinCollinear(rulings: readonly Ruling[]): readonly Ruling[] {
  const sorted = rulings.toSorted(
    (a, b) => a.direction.localeCompare(b.direction) || a.at - b.at || a.from - b.from,
  );
  const joined: Ruling[] = [];
  for (const direction of ['horizontal', 'vertical'] as const) {
    const ofDirection = sorted.filter((line) => line.direction === direction);
    for (const band of bandsOf(ofDirection)) {
      const at = band.reduce((sum, line) => sum + line.at, 0) / band.length;
      let open: Ruling | undefined;
      for (const line of band.toSorted((a, b) => a.from - b.from)) {
        if (open !== undefined && line.from <= open.to + NEAR) {
          open = { ...open, to: Math.max(open.to, line.to) };
          joined[joined.length - 1] = open;
        } else {
          open = { ...line, at };
          joined.push(open);
        }
      }
    }
  }
  return joined;
}

/** Lines at about the same place. */
function bandsOf(sorted: readonly Ruling[]): readonly (readonly Ruling[])[] {
  const bands: Ruling[][] = [];
  for (const line of sorted) {
    const band = bands.at(-1);
    if (band !== undefined && line.at - (band[0]?.at ?? 0) <= NEAR) band.push(line);
    else bands.push([line]);
  }
  return bands;
}

function components(lines: readonly Ruling[]): readonly (readonly Ruling[])[] {
  const parent = lines.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] ?? root;
    parent[index] = root;
    return root;
  };
  lines.forEach((a, i) => {
    if (a.direction !== 'horizontal') return;
    lines.forEach((b, j) => {
      if (b.direction === 'vertical' && meet(a, b)) parent[find(i)] = find(j);
    });
  });
  const groups = new Map<number, Ruling[]>();
  lines.forEach((line, index) => {
    const root = find(index);
    groups.set(root, [...(groups.get(root) ?? []), line]);
  });
  return [...groups.values()];
}

function meet(horizontal: Ruling, vertical: Ruling): boolean {
  return (
    vertical.at >= horizontal.from - NEAR &&
    vertical.at <= horizontal.to + NEAR &&
    horizontal.at >= vertical.from - NEAR &&
    horizontal.at <= vertical.to + NEAR
  );
}

function gridOf(lines: readonly Ruling[]): RuledGrid | undefined {
  const horizontals = lines.filter(({ direction }) => direction === 'horizontal');
  const verticals = lines.filter(({ direction }) => direction === 'vertical');
  if (verticals.length < 1 || horizontals.length < 1) return undefined;
  const ruled = distinct(verticals.map(({ at }) => at));
  const implied = impliedBorders(ruled, horizontals);
  const columns = distinct([...ruled, ...implied]);
  const drawn = distinct(horizontals.map(({ at }) => at));
  const top = verticals.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY);
  const bottom = verticals.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY);
  const isOpenAbove = (drawn[0] ?? top) - top > LEAST_SPAN;
  const isOpenBelow = bottom - (drawn.at(-1) ?? bottom) > LEAST_SPAN;
  const rows = [...(isOpenAbove ? [top] : []), ...drawn, ...(isOpenBelow ? [bottom] : [])];
  // One line between two columns makes a table only where both sides of it are told by the ends of others.
  if (rows.length < 2 || columns.length < (ruled.length < 2 ? 3 : 2)) return undefined;
  const covers = (list: readonly Ruling[], at: number, point: number): boolean =>
    list.some(
      (line) => Math.abs(line.at - at) <= NEAR && line.from <= point + NEAR && line.to >= point - NEAR,
    );
  const middle = (list: readonly number[], index: number): number =>
    ((list[index] ?? 0) + (list[index + 1] ?? 0)) / 2;
  const isImplied = (at: number): boolean =>
    implied.length > 0 && [...implied, ruled[0], ruled.at(-1)].some((border) => border === at);
  // Where a border is not drawn, the lines above and below a row still end at it.
  const endsAt = (at: number, row: number): boolean =>
    horizontals.some(
      (line) =>
        (Math.abs(line.from - at) <= NEAR || Math.abs(line.to - at) <= NEAR) &&
        [rows[row], rows[row + 1]].some((edge) => Math.abs(line.at - (edge ?? 0)) <= NEAR),
    );
  return {
    rows,
    columns,
    isBelow: (row, column) => covers(horizontals, rows[row + 1] ?? 0, middle(columns, column)),
    isRight: (row, column) =>
      covers(verticals, columns[column + 1] ?? 0, middle(rows, row)) ||
      (isImplied(columns[column + 1] ?? 0) && endsAt(columns[column + 1] ?? 0, row)),
    isOpenAbove,
    isOpenBelow,
  };
}

/**
 * Borders between columns that are not drawn, beyond the first and the last that are: where several lines between rows
 * begin or end together.
 */
function impliedBorders(columns: readonly number[], horizontals: readonly Ruling[]): readonly number[] {
  const [first = 0, last = 0] = [columns[0], columns.at(-1)];
  const left = horizontals.map(({ from }) => from).filter((from) => first - from > LEAST_COLUMN);
  const right = horizontals.map(({ to }) => to).filter((to) => to - last > LEAST_COLUMN);
  return [left, right].flatMap((ends) => {
    const borders = distinct(ends);
    const isShared = borders.some((at) => ends.filter((end) => Math.abs(end - at) <= LEAST_SPAN).length > 1);
    return isShared ? borders : [];
  });
}

function distinct(values: readonly number[]): readonly number[] {
  const result: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    if (result.length === 0 || value - (result.at(-1) ?? 0) > LEAST_SPAN) result.push(value);
  }
  return result;
}
