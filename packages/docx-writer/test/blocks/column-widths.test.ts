import { columnWidths } from '../../src/blocks/column-widths.js';

test.each([
  [[3, 1, 1, 1], 8844],
  [[1.1, 1.5, 4, 1, 1, 1, 1, 1, 1, 1], 8844],
  [Array<number>(15).fill(1), 8844],
  [[1 / 3, 1 / 3, 1 / 3], 10],
])('widths by %j add up to %i exactly', (weights, total) => {
  const widths = columnWidths(weights, total);
  const sum = weights.reduce((left, right) => left + right, 0);
  expect(widths.reduce((left, right) => left + right, 0)).toBe(total);
  widths.forEach((width, index) => {
    expect(Number.isInteger(width)).toBe(true);
    expect(Math.abs(width - (total * (weights[index] ?? 0)) / sum)).toBeLessThanOrEqual(1);
  });
});
