import { decodeAdvances, decodeNumbers, eachRun } from '../../src/vendored/decode.js';

test('reads numbers of one and of several digits', () => {
  expect([...decodeNumbers('AfgBggB')]).toEqual([0, 31, 32, 1024]);
});

test('reads runs as skipped and present code points', () => {
  const runs: number[][] = [];
  eachRun('gB' + 'D' + 'C' + 'B', (first, count) => runs.push([first, count]));
  expect(runs).toEqual([
    [32, 3],
    [37, 1],
  ]);
});

test('reads advances by distance', () => {
  expect([...decodeAdvances('BUCU')]).toEqual([
    [1, 20],
    [3, 20],
  ]);
});
