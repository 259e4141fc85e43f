import { publishedInput, publishedReports } from '@xxgk/fixtures';
import { parseReport } from '@xxgk/model';
import { checkReport } from '../src/check-report.js';

test.each(publishedReports)('$name breaks a sum exactly where it is known to', ({ figures }) => {
  const result = parseReport(publishedInput(figures));
  if (!result.ok) throw new Error(result.findings.map(({ message }) => message).join('\n'));
  const errors = checkReport(result.report).filter(({ severity }) => severity === 'error');
  expect(errors.map(({ path }) => path?.join('.')).toSorted()).toEqual(figures.brokenSums.toSorted());
});

test('some published reports have faults, some none', () => {
  const faulty = publishedReports.filter(({ figures }) => figures.brokenSums.length > 0);
  expect([publishedReports.length, faulty.length]).toEqual([11, 3]);
});
