/** A stretch of two lists that is not the same in both. */
export interface Difference<Item> {
  readonly made: readonly Item[];
  readonly shown: readonly Item[];
}

/** Comparisons beyond which lists are no longer aligned, but compared place by place. */
const MOST_STEPS = 4_000_000;

/** Where two lists differ, in order: what is in both in the same order is left out. Pure. */
export function differences<Item extends object>(
  made: readonly Item[],
  shown: readonly Item[],
  isSame: (a: Item, b: Item) => boolean,
): readonly Difference<Item>[] {
  let start = 0;
  while (start < made.length && start < shown.length && isSame(made[start] as Item, shown[start] as Item))
    start += 1;
  let end = 0;
  const most = Math.min(made.length, shown.length) - start;
  while (end < most && isSame(made.at(-1 - end) as Item, shown.at(-1 - end) as Item)) end += 1;
  const [left, right] = [made.slice(start, made.length - end), shown.slice(start, shown.length - end)];
  if (left.length === 0 && right.length === 0) return [];
  return left.length * right.length > MOST_STEPS
    ? [{ made: left, shown: right }]
    : aligned(left, right, isSame);
}

function aligned<Item>(
  made: readonly Item[],
  shown: readonly Item[],
  isSame: (a: Item, b: Item) => boolean,
): readonly Difference<Item>[] {
  const width = shown.length + 1;
  const rest = commonRests(made, shown, isSame);
  const restAt = (row: number, column: number): number => rest[row * width + column] ?? 0;
  const found: { made: Item[]; shown: Item[] }[] = [];
  let isOpen = false;
  let [row, column] = [0, 0];
  while (row < made.length || column < shown.length) {
    const [left, right] = [made[row], shown[column]];
    if (left !== undefined && right !== undefined && isSame(left, right)) {
      isOpen = false;
      row += 1;
      column += 1;
      continue;
    }
    if (!isOpen) found.push({ made: [], shown: [] });
    isOpen = true;
    if (left !== undefined && (right === undefined || restAt(row + 1, column) >= restAt(row, column + 1))) {
      found.at(-1)?.made.push(left);
      row += 1;
    } else if (right !== undefined) {
      found.at(-1)?.shown.push(right);
      column += 1;
    }
  }
  return found;
}

/** Length of the longest common rest from each pair of places on, row by row. */
function commonRests<Item>(
  made: readonly Item[],
  shown: readonly Item[],
  isSame: (a: Item, b: Item) => boolean,
): Uint32Array {
  const width = shown.length + 1;
  const rest = new Uint32Array((made.length + 1) * width);
  for (let row = made.length - 1; row >= 0; row -= 1) {
    for (let column = shown.length - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      rest[at] = isSame(made[row] as Item, shown[column] as Item)
        ? (rest[at + width + 1] ?? 0) + 1
        : Math.max(rest[at + width] ?? 0, rest[at + 1] ?? 0);
    }
  }
  return rest;
}
