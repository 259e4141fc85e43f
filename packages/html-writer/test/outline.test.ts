import { heading, text } from '@xxgk/document';
import { outlineOf } from '../src/outline.js';

const levels = (numbers: readonly (1 | 2 | 3 | 4)[], titleLevel = 1) => {
  const blocks = numbers.map((level) => heading(level, [text('标题')]));
  return [...outlineOf(blocks, titleLevel).values()].map(({ level }) => level);
};

test('a level below the title for each level of the report', () => {
  expect(levels([1, 2, 3, 4, 2, 1])).toEqual([2, 3, 4, 5, 3, 2]);
});

test('skips no level where the report does', () => {
  expect(levels([1, 4, 3, 2])).toEqual([2, 3, 4, 3]);
  expect(levels([3, 1])).toEqual([2, 2]);
});

test('goes no deeper than h6', () => {
  expect(levels([1, 2, 3, 4], 3)).toEqual([4, 5, 6, 6]);
});
