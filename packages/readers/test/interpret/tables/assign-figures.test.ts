import type { SourceCell } from '@xxgk/sources';
import { assignFigures, type ColumnTarget } from '../../../src/interpret/tables/assign-figures.js';

const cell = (text: string, column: number, columnSpan = 1): SourceCell => ({
  text,
  row: 0,
  column,
  rowSpan: 1,
  columnSpan,
  place: {},
});
const row = (...texts: readonly string[]): readonly SourceCell[] =>
  texts.map((text, index) => cell(text, index));
const PLAIN: readonly ColumnTarget[] = [{ key: 'a' }, { key: 'b' }, { key: 'sum' }];
const GRID = PLAIN.map((column, start) => ({ ...column, start, end: start + 1 }));

const addsUp = (cells: ReadonlyMap<string, SourceCell>): boolean => {
  const [a = 0, b = 0, sum = 0] = ['a', 'b', 'sum'].map((key) => Number(cells.get(key)?.text ?? 0));
  return a + b === sum;
};

/** How a row was assigned, and the text in each column; `-` for a column without a cell. */
function assigned(zone: readonly SourceCell[], columns: readonly ColumnTarget[] = PLAIN): string {
  const { by, cells } = assignFigures(zone, columns, addsUp);
  return [by, ...PLAIN.map(({ key }) => cells.get(key)?.text ?? '-')].join(' ');
}

test.each<[string, readonly SourceCell[], string]>([
  ['a cell for each column', row('1', '2', '3'), 'order 1 2 3'],
  ['a figure for each column, blank cells between', row('1', '', '2', '3'), 'order 1 2 3'],
  ['blank cells alone', row('', '', '', ''), 'order   '],
  ['one stretch that holds all figures', row('', '1', '', '1', ''), 'order 1  1'],
  ['one stretch of two that adds up', row('', '2', '2', ''), 'sum  2 2'],
  ['a figure too few: as far as all ways agree', row('2', '2'), 'part - - 2'],
  ['a figure too few that nothing makes add up', row('1', '3'), 'none - - -'],
  ['a figure too many: those that add up', row('1', '9', '2', '3'), 'sum 1 2 3'],
  ['a figure twice', row('1', '2', '3', '3'), 'sum 1 2 3'],
  ['a figure too many, and two ways to leave it out', row('0', '1', '2', '2', '3'), 'none - - -'],
  ['more than two figures too many', row('1', '2', '3', '9', '9', '9'), 'none - - -'],
])('without columns: %s', (_, zone, expected) => {
  expect(assigned(zone)).toBe(expected);
});

test.each<[string, readonly SourceCell[], string]>([
  ['cells below their heads', [...row('3', '', '3'), cell('', 3)], 'header 3  3'],
  ['a cell below two heads is one of two columns', [cell('2', 0, 2), cell('2', 2)], 'part - - 2'],
  ['two figures below a head', [cell('1', 0), cell('1', 0), cell('', 1), cell('1', 2)], 'order 1 1 1'],
  ['shifted by a blank cell, as the sum tells', [cell('2', 0), cell('2', 2), cell('', 3)], 'order 2 2 '],
])('with columns: %s', (_, zone, expected) => {
  expect(assigned(zone, GRID)).toBe(expected);
});
