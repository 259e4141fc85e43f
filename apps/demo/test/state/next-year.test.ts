import { checkSource } from '@xxgk/checks';
import { figureAt } from '@xxgk/model';
import { exampleDraft, exampleReport } from '../../src/start/example-report.js';
import { nextYearDraft } from '../../src/state/next-year.js';

const last = exampleReport();
const { report, previous, totalsByHand } = nextYearDraft('a', last, 1);

test('organ, prose and what was carried forward come from last year, other figures are blank', () => {
  expect(report.year).toBe(2026);
  expect(report.organ).toEqual(last.organ);
  expect(figureAt(report, 'applications.carriedOver.naturalPerson')).toBe(2);
  expect(figureAt(report, 'applications.newlyReceived.naturalPerson')).toBeNull();
  expect(previous).toBe(last);
  expect(totalsByHand).toEqual([]);
});

test('the year with which the prose opens is advanced', () => {
  expect(last.overview.startsWith('2025年')).toBe(true);
  expect(report.overview.startsWith('2026年')).toBe(true);
  expect(checkSource(report, { previous: last }).filter(({ ruleId }) => ruleId.startsWith('years/'))).toEqual(
    [],
  );
});

test('the example agrees with its year before', () => {
  const draft = exampleDraft('a', 1);
  if (draft.previous === undefined) throw new Error('no year before');
  expect(checkSource(draft.report, { previous: draft.previous })).toEqual([]);
  expect(checkSource(draft.previous).filter(({ severity }) => severity === 'error')).toEqual([]);
});
