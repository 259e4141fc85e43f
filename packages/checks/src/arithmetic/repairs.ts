import { type Comparison, type Comparisons, pathsOf } from './comparisons.js';
import { repairOfTotals } from './total-repairs.js';

/** What to add to which figures so that broken comparisons hold and none is broken anew. */
export interface Repair {
  readonly steps: readonly { readonly path: string; readonly delta: number }[];
  readonly mends: readonly Comparison[];
}

/** A comparison that contains a figure, and the sign with which the figure counts in `left − right`. */
interface Membership {
  readonly comparison: Comparison;
  readonly sign: 1 | -1;
}

/**
 * Searches the figures that could be at fault. A figure is a candidate when one change of it mends every comparison that
 * contains it; where no figure is, pairs of figures that share a comparison are tried, as when a whole row was misread.
 */
export class Repairs {
  readonly #memberships = new Map<string, Membership[]>();
  readonly #given: (path: string) => number | null;
  readonly #singles = new Map<string, Repair | undefined>();
  readonly #comparisons: Comparisons;

  constructor(comparisons: Comparisons) {
    const { all, given } = comparisons;
    this.#comparisons = comparisons;
    this.#given = given;
    for (const comparison of all) {
      if (comparison.formula.relation !== '=') continue;
      for (const path of comparison.left.paths) this.#join(path, { comparison, sign: 1 });
      for (const path of comparison.right.paths) this.#join(path, { comparison, sign: -1 });
    }
  }

  /** The repairs that mend a comparison: totals before the figures that they sum, then those that mend most. */
  of(comparison: Comparison): readonly Repair[] {
    const paths = pathsOf(comparison);
    const singles = paths.flatMap((path) => this.#single(path) ?? []);
    const found = singles.length > 0 ? singles : this.#pairs(comparison, paths);
    const totals = repairOfTotals(comparison, this.#comparisons);
    const others = found.toSorted((a, b) => rank(a) - rank(b) || b.mends.length - a.mends.length);
    return totals === undefined || rank(others[0]) === 0 ? others : [totals, ...others];
  }

  #join(path: string, membership: Membership): void {
    const memberships = this.#memberships.get(path);
    if (memberships) memberships.push(membership);
    else this.#memberships.set(path, [membership]);
  }

  #single(path: string): Repair | undefined {
    if (this.#singles.has(path)) return this.#singles.get(path);
    const memberships = this.#memberships.get(path) ?? [];
    const [first] = memberships;
    const repair = first && this.#repair([{ path, delta: -first.sign * residual(first.comparison) }]);
    this.#singles.set(path, repair);
    return repair;
  }

  /** Changes of the same size in two figures, one of them in the comparison, that together break nothing. */
  #pairs(comparison: Comparison, paths: readonly string[]): readonly Repair[] {
    return paths.flatMap((path) => {
      const own = this.#memberships.get(path) ?? [];
      const sign = own.find((membership) => membership.comparison === comparison)?.sign ?? 1;
      const delta = -sign * residual(comparison);
      const others = new Set(own.flatMap((membership) => pathsOf(membership.comparison)));
      return [...others]
        .filter((other) => other !== path && !paths.includes(other))
        .flatMap((other) =>
          [delta, -delta].flatMap(
            (otherDelta) =>
              this.#repair([
                { path, delta },
                { path: other, delta: otherDelta },
              ]) ?? [],
          ),
        );
    });
  }

  /** The repair that the steps are; `undefined` when they leave or make a comparison broken or a figure negative. */
  #repair(steps: Repair['steps']): Repair | undefined {
    if (steps.some(({ path, delta }) => delta === 0 || (this.#given(path) ?? 0) + delta < 0))
      return undefined;
    const moved = new Map<Comparison, number>();
    for (const { path, delta } of steps) {
      for (const { comparison, sign } of this.#memberships.get(path) ?? []) {
        moved.set(comparison, (moved.get(comparison) ?? residual(comparison)) + sign * delta);
      }
    }
    if ([...moved.values()].some((rest) => rest !== 0)) return undefined;
    return { steps, mends: [...moved.keys()].filter(({ holds }) => !holds) };
  }
}

function residual({ left, right }: Comparison): number {
  return left.value - right.value;
}

/** A total is the likelier culprit: it is what people compute by hand and forget to compute again. */
function rank(repair: Repair | undefined): number {
  return repair?.steps.length === 1 && repair.steps[0]?.path.endsWith('.total') ? 0 : 1;
}
