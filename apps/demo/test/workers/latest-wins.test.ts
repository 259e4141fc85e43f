import { LatestWins } from '../../src/workers/latest-wins.js';

test('while one piece is worked on, only the newest waits', () => {
  const begun: number[] = [];
  const work = new LatestWins<number>((piece) => begun.push(piece));
  for (const piece of [1, 2, 3, 4]) work.want(piece);
  expect(begun).toEqual([1]);
  work.done();
  expect(begun).toEqual([1, 4]);
  work.done();
  work.want(5);
  expect(begun).toEqual([1, 4, 5]);
});
