import {
  blankReport,
  checkReport,
  editionIds,
  editionSpec,
  figureAt,
  figureSpecs,
  parseReport,
} from '../../src/index.js';

test.each(editionIds)('edition %s: nothing is filled in, and it is a report all the same', (edition) => {
  const year = editionSpec(edition).firstYear;
  const blank = blankReport(edition, year, { name: '示例局', kind: 'department' });
  for (const { path } of figureSpecs(editionSpec(edition))) expect(figureAt(blank, path)).toBeNull();
  const parsed = parseReport(blank);
  expect(parsed.ok && parsed.report).toEqual(blank);
  expect(checkReport(blank).length).toBeGreaterThan(0);
});
