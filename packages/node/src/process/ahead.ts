/** Items begun before their turn has come. */
const AHEAD = 2;

/**
 * The results of work on each item, in the order of the items, while further ones are at work already. An error is
 * thrown when its turn has come.
 */
export async function* ahead<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<readonly [item: Item, result: Result]> {
  const begun: (readonly [item: Item, result: Promise<Result>])[] = [];
  for await (const item of items) {
    const result = work(item);
    // Nobody waits for it yet.
    result.catch(() => undefined);
    begun.push([item, result]);
    const first = begun.length > AHEAD ? begun.shift() : undefined;
    if (first !== undefined) yield [first[0], await first[1]];
  }
  for (const [item, result] of begun) yield [item, await result];
}
