import type { Measures } from '../src/measures.js';

test('a kind of block without a measure does not compile', () => {
  type WithoutList = Omit<Measures, 'table'>;
  const incomplete = {} as WithoutList;
  // @ts-expect-error: the measure of a table is missing
  const measures: Measures = incomplete;
  expect(measures).toBe(incomplete);
});
