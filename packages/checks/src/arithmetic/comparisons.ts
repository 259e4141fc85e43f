import {
  editionSpec,
  type Formula,
  figureAt,
  figureValue,
  formulasOf,
  partsOf,
  type Report,
} from '@xxgk/model';

/** A formula with the values of both its sides in one report. */
export interface Comparison {
  readonly formula: Formula;
  readonly left: Side;
  readonly right: Side;
  readonly holds: boolean;
}

/** One side of a comparison: the figures it really adds, a blank total being replaced by its parts. */
export interface Side {
  readonly paths: readonly string[];
  readonly value: number;
}

/** All comparisons of a report that can be made, with the figures they were made of. */
export interface Comparisons {
  readonly all: readonly Comparison[];
  /** The figure at a path; `null` where the cell is blank or no number. */
  readonly given: (path: string) => number | null;
}

/**
 * Holds every formula of the edition against a report. A blank total stands
 * for what it is the sum of, any other blank for nothing; a total that is blank is not compared with its own parts.
 */
export function compareFigures(report: Report): Comparisons {
  const edition = editionSpec(report.edition);
  const values = new Map<string, number | null>();
  const given = (path: string): number | null => {
    const value = values.get(path);
    if (value !== undefined) return value;
    const read = figureValue(figureAt(report, path));
    values.set(path, read);
    return read;
  };
  const expand = (path: string): readonly string[] =>
    (given(path) === null ? partsOf(edition, path)?.flatMap(expand) : undefined) ?? [path];
  const side = (paths: readonly string[]): Side => {
    const added = paths.flatMap(expand);
    return { paths: added, value: added.reduce((sum, path) => sum + (given(path) ?? 0), 0) };
  };
  const all = formulasOf(edition)
    .filter(({ left }) => left.length > 1 || left.some((path) => given(path) !== null))
    .map((formula) => {
      const [left, right] = [side(formula.left), side(formula.right)];
      const holds = formula.relation === '=' ? left.value === right.value : left.value >= right.value;
      return { formula, left, right, holds };
    });
  return { all, given };
}

/** The figures of both sides of a comparison. */
export function pathsOf({ left, right }: Comparison): readonly string[] {
  return [...left.paths, ...right.paths];
}
