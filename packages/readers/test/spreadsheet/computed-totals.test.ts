import { blankReport, figureAt, withFigure } from '@xxgk/model';
import { cellsBlank } from '../../src/interpret/tables/figure-findings.js';
import { withComputedTotals } from '../../src/spreadsheet/computed-totals.js';

const blank: object = blankReport('2021', 2022, { name: '示例区档案局', kind: 'department' });
const TOTAL = 'applications.newlyReceived.total';
const told = [cellsBlank.find('zh-CN', { path: ['applications'] }, '三、', 160)];

test('blank totals beside figures are left to be computed, and are no blank cells any more', () => {
  const input = withFigure(blank, 'applications.newlyReceived.other', 5);
  const { input: computed, findings } = withComputedTotals({ input, findings: told }, 'zh-CN');
  expect(figureAt(computed, TOTAL)).toBeUndefined();
  expect(findings[0]?.message).not.toBe(told[0]?.message);
  expect(findings[0]?.ruleId).toBe(cellsBlank.id);
});

test('those of a table without a figure stay blank', () => {
  const read = withComputedTotals({ input: blank, findings: told }, 'zh-CN');
  expect(figureAt(read.input, TOTAL)).toBeNull();
  expect(read.findings).toBe(told);
});
