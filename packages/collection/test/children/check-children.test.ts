import { consistentReport, sampleReport } from '@xxgk/fixtures';
import { editionSpec, figureAt, figureSpecs, type Report, withFigure } from '@xxgk/model';
import fc from 'fast-check';
import { aggregateReports } from '../../src/aggregate/aggregate-reports.js';
import type { NamedReport } from '../../src/aggregate/sum-figures.js';
import { checkChildren } from '../../src/children/check-children.js';
import { organNamed } from '../../src/roster/roster.js';

const named = (report: Report, name: string): NamedReport => ({
  name,
  report: { ...report, organ: { name, kind: 'department' } },
});
const RUNS = { numRuns: 15 };
const RECEIVED = 'applications.newlyReceived.other';

const family = fc
  .array(consistentReport('2021'), { minLength: 2, maxLength: 4 })
  .map((reports) => reports.map((report, index) => named(report, `${'甲乙丙丁'[index]}局`)));

function parentOf(children: readonly NamedReport[]): Report {
  const { report } = aggregateReports(children, { organ: { name: '示例县人民政府', kind: 'government' } });
  if (report === undefined) throw new Error('nothing to add');
  return report;
}

test('a true sum differs nowhere; one changed cell differs exactly there', () => {
  const cells = figureSpecs(editionSpec('2021')).filter(({ measure }) => measure === 'count');
  fc.assert(
    fc.property(family, fc.constantFrom(...cells), (children, { path }) => {
      const parent = parentOf(children);
      expect(checkChildren(parent, children)).toEqual([]);
      const value = Number(figureAt(parent, path));
      expect(checkChildren(withFigure(parent, path, value + 2), children)).toMatchObject([
        {
          ruleId: 'aggregate/parent-differs',
          path: path.split('.'),
          actual: value + 2,
          expected: value,
          difference: 2,
        },
      ]);
    }),
    RUNS,
  );
});

test('while a child is missing only cells that the others exceed are broken', () => {
  const [first, second] = [named(sampleReport({ [RECEIVED]: 4 }), '甲局'), named(sampleReport(), '乙局')];
  const expected = ['甲局', '乙局'].map(organNamed);
  const rulesOf = (parent: Report) =>
    checkChildren(parent, [first], { expected }).map(({ ruleId }) => ruleId);
  expect(rulesOf(sampleReport({ [RECEIVED]: 5 }))).toEqual(['aggregate/missing']);
  expect(rulesOf(sampleReport({ [RECEIVED]: 3 }))).toEqual(['aggregate/missing', 'aggregate/parent-differs']);
  const [finding] = checkChildren(sampleReport({ [RECEIVED]: 9 }), [first, second], { expected });
  expect(finding?.message).toBe(
    '三、收到和处理政府信息公开申请情况 · “一、本年新收政府信息公开申请数量” · “其他”：汇总报告为9，下级报告之和为4。',
  );
  expect(finding?.hint).toBe('下级中甲局4；请核对是否漏了本级办公室或某个下级的报告。');
});
