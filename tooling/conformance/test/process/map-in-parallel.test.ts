import { mapInParallel } from '../../src/process/map-in-parallel.js';

test('results keep the order of the items, and no more than the limit are at work', async () => {
  let atWork = 0;
  let most = 0;
  const results = await mapInParallel([30, 1, 10, 1], 2, async (milliseconds) => {
    atWork += 1;
    most = Math.max(most, atWork);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    atWork -= 1;
    return milliseconds * 2;
  });
  expect(results).toEqual([60, 2, 20, 2]);
  expect(most).toBe(2);
});
