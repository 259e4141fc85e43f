import { ahead } from '../../src/process/ahead.js';

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

test('results come in the order of the items, while a few further ones are at work', async () => {
  let atWork = 0;
  let most = 0;
  const results: number[] = [];
  const work = async (item: number) => {
    atWork += 1;
    most = Math.max(most, atWork);
    await wait(item === 1 ? 20 : 1);
    atWork -= 1;
    return item * 10;
  };
  for await (const [item, result] of ahead([1, 2, 3, 4, 5], work)) results.push(item, result);
  expect(results).toEqual([1, 10, 2, 20, 3, 30, 4, 40, 5, 50]);
  expect(most).toBe(3);
});

test('an error is thrown when its turn has come', async () => {
  const seen: number[] = [];
  const work = async (item: number) => {
    if (item === 2) throw new Error('two');
    return item;
  };
  const run = async () => {
    for await (const [item] of ahead([1, 2, 3], work)) seen.push(item);
  };
  await expect(run()).rejects.toThrow('two');
  expect(seen).toEqual([1]);
});
