import { decimalSum } from '../../src/aggregate/decimal-sum.js';

test('adds decimals exactly, where floating point would not', () => {
  expect(decimalSum(['0.1', '0.2'])).toBe('0.3');
  expect(decimalSum(['24252.311082', '0.5', '3'])).toBe('24255.811082');
  expect(decimalSum(['99999999999999999.9999', '0.0001'])).toBe('100000000000000000.0000');
});

test('keeps the decimals of the most exact one, and adds none', () => {
  expect(decimalSum(['1.50', '2'])).toBe('3.50');
  expect(decimalSum(['7', '8'])).toBe('15');
  expect(decimalSum([])).toBe('0');
});

test('adds what is below zero', () => {
  expect(decimalSum(['-0.25', '0.5'])).toBe('0.25');
  expect(decimalSum(['-0.5', '0.25'])).toBe('-0.25');
});
