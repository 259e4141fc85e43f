/**
 * Calls `act` for each item, at most `limit` at a time; items are only asked for when there is room.
 * @throws the first error of `items` or `act`, after those at work have ended.
 */
export async function forEachLimited<Item>(
  items: AsyncIterable<Item>,
  limit: number,
  act: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  const working = new Set<Promise<void>>();
  const failures: unknown[] = [];
  let index = 0;
  for await (const item of items) {
    const work: Promise<void> = act(item, index)
      .catch((error: unknown) => {
        failures.push(error);
      })
      .finally(() => working.delete(work));
    working.add(work);
    index += 1;
    if (working.size >= limit) await Promise.race(working);
    if (failures.length > 0) break;
  }
  await Promise.all(working);
  if (failures.length > 0) throw failures[0];
}
