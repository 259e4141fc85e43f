import { composeTable, type TableId, withFigure } from '@xxgk/model';
import { blockOf, blockText, cleared, filled } from '../../../src/edit/tables/block.js';
import { figureGrid } from '../../../src/edit/tables/grid.js';
import { rowNames } from '../../../src/edit/tables/row-names.js';
import { blankReport } from '../../../src/state/blank-report.js';

const RECEIVED = 'applications.newlyReceived';
const OVER = 'applications.carriedOver';
const DOCUMENTS = 'disclosure.normativeDocuments';

/** Figures of a report, by path. */
const FIGURES: Readonly<Record<string, number | string>> = {
  [`${RECEIVED}.naturalPerson`]: 21,
  [`${RECEIVED}.commercial`]: 4,
  [`${OVER}.naturalPerson`]: 2,
  [`${OVER}.commercial`]: 0,
  [`${DOCUMENTS}.made`]: 3,
  [`${DOCUMENTS}.repealed`]: 1,
  [`${DOCUMENTS}.inForce`]: 12,
  'disclosure.licensing.decisions': 486,
  'disclosure.fees.amount': '12.3500',
  'proceedings.reconsideration.upheld': 1,
  'proceedings.reconsideration.corrected': 5,
};
const report = Object.entries(FIGURES).reduce(
  (filledIn, [path, value]) => withFigure(filledIn, path, value),
  blankReport({ name: '示例局', kind: 'department' }, 2025),
);

function gridOf(path: string) {
  const id = path.split('.')[0] as TableId;
  return figureGrid(composeTable[id](report));
}

test.each([
  ['one cell', `${RECEIVED}.naturalPerson`, `${RECEIVED}.naturalPerson`, '21'],
  ['cells of a row', `${RECEIVED}.naturalPerson`, `${RECEIVED}.research`, '21\t4\t'],
  ['a block', `${RECEIVED}.naturalPerson`, `${OVER}.commercial`, '21\t4\n2\t0'],
  ['a block from its last corner', `${OVER}.commercial`, `${RECEIVED}.naturalPerson`, '21\t4\n2\t0'],
  ['rows of unequal length', `${DOCUMENTS}.made`, 'disclosure.licensing.decisions', '3\n486'],
  ['a wide row and short ones', `${DOCUMENTS}.inForce`, 'disclosure.licensing.decisions', '3\t1\t12\n486'],
  ['an amount', 'disclosure.fees.amount', 'disclosure.fees.amount', '12.3500'],
  [
    'a table of one row',
    'proceedings.reconsideration.upheld',
    'proceedings.reconsideration.corrected',
    '1\t5',
  ],
])('copying %s gives the clipboard what spreadsheets take', (_, from, to, expected) => {
  expect(blockText(report, blockOf(gridOf(from), { from, to }))).toBe(expected);
});

test('cells of different tables are no block', () => {
  const grid = gridOf(RECEIVED);
  expect(blockOf(grid, { from: `${RECEIVED}.total`, to: `${DOCUMENTS}.made` })).toEqual([]);
});

test('a block is cleared cell by cell', () => {
  const block = blockOf(gridOf(RECEIVED), { from: `${RECEIVED}.other`, to: `${OVER}.total` });
  expect(cleared(block)).toEqual(
    [`${RECEIVED}.other`, `${RECEIVED}.total`, `${OVER}.other`, `${OVER}.total`].map((path) => ({
      path,
      text: '',
    })),
  );
});

test.each([
  ['the first row into the others', `${RECEIVED}.naturalPerson`, `${OVER}.commercial`, 'down', ['21', '4']],
  ['what stands above into one row', `${OVER}.naturalPerson`, `${OVER}.commercial`, 'down', ['21', '4']],
  [
    'the first column into the others',
    `${RECEIVED}.naturalPerson`,
    `${OVER}.commercial`,
    'right',
    ['21', '2'],
  ],
  [
    'what stands to the left into one column',
    `${RECEIVED}.commercial`,
    `${OVER}.commercial`,
    'right',
    ['21', '2'],
  ],
  ['nothing where nothing stands above', `${RECEIVED}.commercial`, `${RECEIVED}.commercial`, 'down', []],
] as const)('filling writes %s', (_, from, to, direction, expected) => {
  const grid = gridOf(from);
  const written = filled(report, grid, blockOf(grid, { from, to }), direction);
  expect(written.map(({ text }) => text)).toEqual(expected);
});

test('each row of a table has a name, and those of one group differ', () => {
  for (const id of ['disclosure', 'applications'] as const) {
    const names = rowNames(composeTable[id](report));
    expect(names.every((row) => (row.at(-1) ?? '') !== '')).toBe(true);
    expect(new Set(names.map((row) => row.join('/'))).size).toBe(names.length);
  }
});
