export interface Spread {
  readonly median: number;
  readonly max: number;
}

/** Median and greatest of the absolute values; 0 of none. */
export function spread(values: readonly number[]): Spread {
  const sorted = values.map(Math.abs).sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, max: sorted.at(-1) ?? 0 };
}

/** How often each item occurs. */
export function countItems<Item>(items: Iterable<Item>): Map<Item, number> {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The commonest value (the greater of two as common) and how often it occurs. */
export function mode(
  values: readonly number[],
): { readonly value: number; readonly count: number } | undefined {
  const [best] = [...countItems(values)].sort(([a, m], [b, n]) => n - m || b - a);
  return best && { value: best[0], count: best[1] };
}

/** How often each character occurs. */
export function countCharacters(texts: readonly string[]): Map<string, number> {
  return countItems(texts.join(''));
}

/** Characters that the first has more often than the second, each as often. */
export function surplus(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): string {
  return [...a]
    .map(([character, count]) => character.repeat(Math.max(0, count - (b.get(character) ?? 0))))
    .join('');
}

export function percent(part: number, whole: number, digits = 1): string {
  return whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(digits)} %`;
}
