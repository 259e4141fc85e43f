import { composeTable, figureAt } from '@xxgk/model';
import { figureGrid } from '../../../src/edit/tables/grid.js';
import { pasteBlock } from '../../../src/edit/tables/paste-block.js';
import { blankReport } from '../../../src/state/blank-report.js';
import { newDraft } from '../../../src/state/draft.js';

const draft = newDraft('a', blankReport({ name: '示例局', kind: 'department' }, 2025), 0);
const grid = figureGrid(composeTable.applications(draft.report));

test('a block is pasted in one step, and everything that is altered or left out is told', () => {
  const row = ['1', '2', '', '', '', '三', '9', '超出'];
  const outcome = pasteBlock(draft, grid, 'applications.newlyReceived.naturalPerson', row.join('\t'), 1);
  expect(outcome).toMatchObject({ cells: 7, beyond: 1, words: 1, totals: 1 });
  expect(figureAt(outcome.draft.report, 'applications.newlyReceived.total')).toBe(3);
  expect(outcome.draft.history.past).toHaveLength(1);
});

test('a total that agrees is nothing to tell', () => {
  const outcome = pasteBlock(draft, grid, 'applications.newlyReceived.other', '4\t4', 1);
  expect(outcome).toMatchObject({ cells: 2, beyond: 0, words: 0, totals: 0 });
});
