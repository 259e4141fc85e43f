import { countCharacters, mode, percent, spread, surplus } from '../../src/parity/statistics.js';

test('spread is of absolute values', () => {
  expect(spread([-3, 1, 2])).toEqual({ median: 2, max: 3 });
  expect(spread([])).toEqual({ median: 0, max: 0 });
});

test('mode prefers the greater of two as common', () => {
  expect(mode([27, 28, 28, 27, 26])).toEqual({ value: 28, count: 2 });
  expect(mode([])).toBeUndefined();
});

test('surplus counts characters', () => {
  expect(surplus(countCharacters(['公开', '公']), countCharacters(['公']))).toBe('公开');
});

test('percent of nothing is none', () => {
  expect([percent(1, 3), percent(0, 0)]).toEqual(['33.3 %', 'none']);
});
