import { seededRandom } from '../src/random.js';

test('numbers keep to their bounds and reach them', () => {
  const random = seededRandom(5);
  const numbers = Array.from({ length: 500 }, () => random.integer(1, 6));
  expect([...new Set(numbers)].sort()).toEqual([1, 2, 3, 4, 5, 6]);
});

test('the same seed gives the same choices, another seed others', () => {
  const numbers = (seed: number) => {
    const random = seededRandom(seed);
    return Array.from({ length: 20 }, () => random.integer(0, 1000));
  };
  expect(numbers(1)).toEqual(numbers(1));
  expect(numbers(1)).not.toEqual(numbers(2));
});

test('nothing can be picked from nothing', () => {
  expect(() => seededRandom(1).pick([])).toThrow(RangeError);
});
