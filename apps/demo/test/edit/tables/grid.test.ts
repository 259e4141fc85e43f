import type { Table } from '@xxgk/document';
import { composeDocument } from '@xxgk/model';
import { figureGrid, moved } from '../../../src/edit/tables/grid.js';
import { blankReport } from '../../../src/state/blank-report.js';

function grid(id: Table['id']) {
  const { children } = composeDocument(blankReport({ name: '示例局', kind: 'department' }, 2025));
  const table = children.find((block): block is Table => block.type === 'table' && block.id === id);
  if (table === undefined) throw new Error(id);
  return figureGrid(table);
}

test('each table gives its figures row by row', () => {
  expect(grid('disclosure').map((row) => row.length)).toEqual([3, 3, 1, 1, 1, 1]);
  expect(grid('applications')).toHaveLength(25);
  expect(grid('applications').every((row) => row.length === 7)).toBe(true);
  expect(grid('proceedings').map((row) => row.length)).toEqual([15]);
});

test('arrow keys move between figures, across labels, and stop at the edge', () => {
  const cells = grid('applications');
  expect(moved(cells, 'applications.carriedOver.total', 'down')).toBe('applications.results.granted.total');
  expect(moved(cells, 'applications.newlyReceived.total', 'next')).toBe(
    'applications.carriedOver.naturalPerson',
  );
  expect(moved(cells, 'applications.newlyReceived.research', 'up')).toBe(
    'applications.newlyReceived.research',
  );
  expect(moved(grid('disclosure'), 'disclosure.normativeDocuments.inForce', 'down')).toBe(
    'disclosure.licensing.decisions',
  );
});

test.each([
  ['right', 'applications.newlyReceived.total'],
  ['rowStart', 'applications.newlyReceived.naturalPerson'],
  ['columnEnd', 'applications.carriedForward.total'],
  ['start', 'applications.newlyReceived.naturalPerson'],
  ['end', 'applications.carriedForward.total'],
  ['pageDown', 'applications.results.refused.internalAffairs.total'],
  ['pageUp', 'applications.newlyReceived.total'],
] as const)('from the total of the first row, %s leads to %s', (move, target) => {
  expect(moved(grid('applications'), 'applications.newlyReceived.total', move)).toBe(target);
});
