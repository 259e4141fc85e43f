import { measureGrid } from '../../src/parity/grid.js';
import { linesOf } from '../../src/parity/lines.js';
import { glyphsOf } from './page-of.js';

const PITCH = 28.95;
const page = (count: number, characters: number, number: number, first = 80) =>
  linesOf(
    Array.from({ length: count }, (_, index) =>
      glyphsOf('文'.repeat(characters), index === 0 ? first : 80, 120 + index * PITCH),
    ).flat(),
    number,
  );

test('full lines and full pages are measured', () => {
  const grid = measureGrid([page(22, 28, 0), page(22, 28, 1), page(3, 28, 2)]);
  expect(grid).toEqual({ charactersPerLine: 28, fullLines: 46, linesPerFullPage: [22, 22] });
});

test('a page whose successor begins with a paragraph was not ended by being full', () => {
  expect(measureGrid([page(20, 28, 0), page(3, 28, 1, 112)]).linesPerFullPage).toEqual([]);
});

test('a page under a mark is not one of the grid', () => {
  const mark = glyphsOf('示例文件', 80, 60, 48);
  const first = linesOf(
    [
      ...mark,
      ...Array.from({ length: 18 }, (_, line) => glyphsOf('文'.repeat(28), 80, 170 + line * PITCH)).flat(),
    ],
    0,
  );
  expect(measureGrid([first, page(3, 28, 1)]).linesPerFullPage).toEqual([]);
});

test('without prose there is nothing to measure', () => {
  expect(measureGrid([linesOf([], 0)])).toEqual({ fullLines: 0, linesPerFullPage: [] });
});

test('a mark in the margin is not counted', () => {
  const hanging = (line: number) =>
    glyphsOf('文'.repeat(28) + (line % 3 === 0 ? '' : '，'), 80, 120 + line * PITCH);
  const lines = Array.from({ length: 10 }, (_, line) => hanging(line)).flat();
  const shorter = Array.from({ length: 3 }, (_, line) =>
    glyphsOf('文'.repeat(28), 80, 420 + line * PITCH),
  ).flat();
  expect(measureGrid([linesOf([...lines, ...shorter], 0)]).charactersPerLine).toBe(28);
});

test('a line that a bracket ends early makes no other line hang', () => {
  const lines = Array.from({ length: 6 }, (_, line) =>
    glyphsOf('文'.repeat(28), 80, 120 + line * PITCH),
  ).flat();
  const early = glyphsOf('文'.repeat(27), 80, 120 + 6 * PITCH);
  const last = glyphsOf('文'.repeat(28), 80, 120 + 7 * PITCH);
  expect(measureGrid([linesOf([...lines, ...early, ...last], 0)]).charactersPerLine).toBe(28);
});
