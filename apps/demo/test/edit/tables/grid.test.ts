import type { Table } from '@xxgk/document';
import { composeDocument } from '@xxgk/model';
import { figureGrid, neighbour, pasteTargets } from '../../../src/edit/tables/grid.js';
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
  expect(neighbour(cells, 'applications.carriedOver.total', 'down')).toBe(
    'applications.results.granted.total',
  );
  expect(neighbour(cells, 'applications.newlyReceived.total', 'right')).toBe(
    'applications.carriedOver.naturalPerson',
  );
  expect(neighbour(cells, 'applications.newlyReceived.research', 'up')).toBe(
    'applications.newlyReceived.research',
  );
  expect(neighbour(grid('disclosure'), 'disclosure.normativeDocuments.inForce', 'down')).toBe(
    'disclosure.licensing.decisions',
  );
});

test('a block from a spreadsheet lands cell by cell; what reaches beyond the table is left out', () => {
  const cells = grid('applications');
  const pasted = pasteTargets(cells, 'applications.newlyReceived.other', '1\t2\t3\r\n4\t5\t6\r\n');
  expect(pasted).toEqual([
    { path: 'applications.newlyReceived.other', text: '1' },
    { path: 'applications.newlyReceived.total', text: '2' },
    { path: 'applications.carriedOver.other', text: '4' },
    { path: 'applications.carriedOver.total', text: '5' },
  ]);
});
