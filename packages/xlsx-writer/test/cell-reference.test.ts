import { cellReference, columnLetters, joinCells, rangeReference } from '../src/cell-reference.js';

test('letters of columns', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});

test('references', () => {
  expect(cellReference({ row: 2, column: 1 })).toBe('B3');
  expect(cellReference({ row: 2, column: 1 }, true)).toBe('$B$3');
  const [first, last] = [
    { row: 0, column: 0 },
    { row: 4, column: 3 },
  ];
  expect([rangeReference({ first, last }), rangeReference({ first, last: first })]).toEqual(['A1:D5', 'A1']);
});

test('cells that follow one another make ranges, along rows and down columns', () => {
  const at = (row: number, column: number) => ({ row, column });
  const joined = joinCells([at(0, 0), at(0, 1), at(0, 2), at(5, 1), at(6, 1), at(8, 1)]);
  expect(joined.map((range) => rangeReference(range))).toEqual(['A1:C1', 'B6:B7', 'B9']);
});
