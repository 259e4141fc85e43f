import { figureAt, parseReport } from '@xxgk/model';
import { exampleReport } from '../../src/start/example-report.js';
import { newDraft } from '../../src/state/draft.js';
import { undoStep } from '../../src/state/edit-draft.js';
import { lostFigures, switchEdition } from '../../src/state/switch-edition.js';

const draft = newDraft('a', exampleReport(), 0);

test('figures that would be lost are named, zeros and totals are none', () => {
  expect(lostFigures(draft.report, '2019').map(({ spec, value }) => [spec.path, value])).toEqual([
    ['disclosure.normativeDocuments.made', 3],
    ['disclosure.normativeDocuments.repealed', 1],
    ['disclosure.normativeDocuments.inForce', 12],
    ['disclosure.fees.amount', '12.3500'],
  ]);
  expect(lostFigures(draft.report, '2021')).toEqual([]);
});

test('figures with a cell in both forms stay, and the whole change is one step', () => {
  const switched = switchEdition(draft, '2019', 5000);
  expect(switched.report.edition).toBe('2019');
  expect(figureAt(switched.report, 'disclosure.licensing.decisions')).toBe(486);
  expect(figureAt(switched.report, 'applications.results.total.total')).toBe(25);
  expect(figureAt(switched.report, 'disclosure.regulations.newlyMade')).toBeNull();
  expect(parseReport(switched.report).ok).toBe(true);
  expect(undoStep(switched, 6000).report).toEqual(draft.report);
});
