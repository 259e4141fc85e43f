import { diffArrays } from 'diff';

/** A stretch of prose that both texts have, or that only one of them has. */
export interface ProseChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** A clause with the mark that ends it: the unit in which people change official prose. */
const CLAUSE = /[^，。；：！？\n]*(?:[，。；：！？\n]|$)/gu;

/** Compares two pieces of prose clause by clause. Joined, the parts that are not `added` give `before`. Never throws. */
export function compareProse(before: string, after: string): readonly ProseChange[] {
  return diffArrays(clauses(before), clauses(after)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** Share of the clauses of both texts that they have in common, in order: 1 for the same text, 0 for none shared. */
export function proseLikeness(changes: readonly ProseChange[]): number {
  const length = (kind: ProseChange['kind']): number =>
    changes.filter((change) => change.kind === kind).reduce((sum, { text }) => sum + text.length, 0);
  const shared = 2 * length('same');
  const whole = shared + length('added') + length('removed');
  return whole === 0 ? 1 : shared / whole;
}

function clauses(prose: string): string[] {
  return (prose.match(CLAUSE) ?? []).filter((clause) => clause !== '');
}
