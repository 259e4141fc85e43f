/** All ways to choose `count` of the items, keeping their order. */
export function* choices<Item>(items: readonly Item[], count: number): Generator<readonly Item[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let index = 0; index <= items.length - count; index += 1) {
    const item = items[index];
    if (item === undefined) continue;
    for (const rest of choices(items.slice(index + 1), count - 1)) yield [item, ...rest];
  }
}
