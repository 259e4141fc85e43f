import { localDay, reportYearAt } from '../../src/state/calendar.js';

test('a day is written by the clock on the wall', () => {
  expect(localDay(new Date(2026, 0, 9, 23, 59))).toBe('2026-01-09');
});

test('in spring a report is for the year that has ended, in autumn for the one that runs', () => {
  expect(reportYearAt(new Date(2026, 0, 10))).toBe(2025);
  expect(reportYearAt(new Date(2026, 10, 10))).toBe(2026);
});
