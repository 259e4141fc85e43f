import { classOf, mayBreakBetween } from '../src/kinsoku.js';

test.each([
  ['', '字', '字', true],
  ['', '字', '，', false],
  ['', '（', '字', false],
  ['', '—', '—', false],
  ['', '…', '…', false],
  // Numbers keep their marks of measure.
  ['1', '2', '%', false],
  ['1', '2', '％', false],
  ['1', '2', '℃', false],
  ['', '0', '％', false],
  ['', '9', '‰', false],
  ['1', '2', '㎡', true],
  // Words that a mark joins.
  ['F', '、', 'O', false],
  ['页', '、', 'P', true],
  ['3', '，', '5', false],
  ['3', '；', '5', true],
  ['3', '…', '5', false],
  ['', '3', '…', false],
  // Within words.
  ['', '2', '0', false],
  ['', '5', '（', false],
  ['', '）', '5', false],
  ['p', '-', 'x', true],
  ['7', '-', '1', true],
  ['n', '/', 'x', true],
  [':', '/', '/', false],
  ['k', '/', '1', true],
  ['', 'a', ' ', false],
  ['a', ' ', 'b', true],
])('%s%s|%s: %s', (previous, before, after, expected) => {
  const [a, b, c] = [before, after, previous].map((character) => ({ character, kind: classOf(character) }));
  expect(a && b && mayBreakBetween(a, b, c)).toBe(expected);
});
