import { blankReport } from '../../src/report/blank-report.js';
import { editionIds, editionSpec } from '../../src/report/editions/edition-for-year.js';
import { figureSpecs } from '../../src/report/editions/figures.js';
import { figureAt } from '../../src/report/figure-access.js';
import { parseReport } from '../../src/report/parse-report.js';

test.each(editionIds)('edition %s: nothing is filled in, and it is a report all the same', (edition) => {
  const year = editionSpec(edition).firstYear;
  const blank = blankReport(edition, year, { name: '示例局', kind: 'department' });
  for (const { path } of figureSpecs(editionSpec(edition))) expect(figureAt(blank, path)).toBeNull();
  const parsed = parseReport(blank);
  expect(parsed.ok && parsed.report).toEqual(blank);
});
