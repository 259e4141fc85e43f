/** A stretch of two sequences: the same items in both, or items of the one where the other has others. */
export interface Stretch<Item> {
  readonly same: boolean;
  readonly a: readonly Item[];
  readonly b: readonly Item[];
}

/** Aligns two sequences by their longest common subsequence of equal keys. Pure; time and space are |a| · |b|. */
export function align<Item>(
  a: readonly Item[],
  b: readonly Item[],
  key: (item: Item) => string,
): readonly Stretch<Item>[] {
  const lengths = commonLengths(a.map(key), b.map(key));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  const stretches: { same: boolean; a: Item[]; b: Item[] }[] = [];
  const stretch = (same: boolean) => {
    const last = stretches.at(-1);
    if (last?.same === same) return last;
    const next = { same, a: [], b: [] };
    stretches.push(next);
    return next;
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (left !== undefined && right !== undefined && key(left) === key(right)) {
      const same = stretch(true);
      same.a.push(left);
      same.b.push(right);
      i += 1;
      j += 1;
    } else if (left !== undefined && (right === undefined || at(i + 1, j) >= at(i, j + 1))) {
      stretch(false).a.push(left);
      i += 1;
    } else if (right !== undefined) {
      stretch(false).b.push(right);
      j += 1;
    }
  }
  return stretches;
}

/** Length of the longest common subsequence of `a` from i and `b` from j, for all i and j. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly Uint32Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = lengths[i];
    const below = lengths[i + 1];
    if (!row || !below) continue;
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}
