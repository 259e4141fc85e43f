import { checkReport } from '@xxgk/checks';
import { sampleReport } from '@xxgk/fixtures';
import { fillPlaceholders, type Report } from '@xxgk/model';
import { aggregateReports } from '../../src/aggregate/aggregate-reports.js';
import { draftParentProse } from '../../src/aggregate/draft-parent-prose.js';

const child = (name: string, other: string) => ({
  name,
  report: { ...sampleReport(), other, organ: { name, kind: 'department' } } as Report,
});

test('the draft fills with the figures of the sum, and leaves to the clerk what only the clerk knows', () => {
  const children = [
    child('甲局', '2022年收取政府信息公开信息处理费400元。'),
    child('乙局', '2022年收取政府信息公开信息处理费1260元。另收取信息处理费0元。'),
  ];
  const organ = { name: '示例县人民政府', kind: 'government' } as const;
  const { report } = aggregateReports(children, {
    organ,
    prose: (added) => draftParentProse('government', added),
  });
  const filled = fillPlaceholders(report as Report);
  expect(filled.findings).toEqual([]);
  expect(filled.report.overview).not.toMatch(/[{}]/u);
  expect(filled.report.other).toContain('下级报告写明的金额合计1660元');
  const unwritten = checkReport(filled.report).filter(({ ruleId }) => ruleId === 'prose/unwritten');
  expect(new Set(unwritten.map(({ path }) => path?.[0]))).toEqual(new Set(['overview', 'problems', 'other']));
});

test('where no subordinate names a fee, the draft does not claim that none was taken', () => {
  expect(draftParentProse('department', [child('甲局', '无。')]).other).toContain('下级报告没有写明收取');
});

test('fees are added exactly, and only those of the reports that were added', () => {
  const fee = (name: string, yuan: string) => child(name, `2022年收取政府信息公开信息处理费${yuan}元。`);
  const skipped = fee('丙局', '9000');
  const children = [
    fee('甲局', '0.1'),
    fee('乙局', '0.2'),
    fee('乙局', '70'),
    { ...skipped, report: { ...skipped.report, year: 2021 } },
    fee('丁局', '1000000000000000000000000'),
    fee('戊局', '0.29万'),
  ];
  const { report, added } = aggregateReports(children, {
    organ: { name: '示例县人民政府', kind: 'government' },
    otherYear: 'skip',
    prose: (reports) => draftParentProse('government', reports),
  });
  expect(added).toEqual(['甲局', '乙局', '丁局', '戊局']);
  expect(report?.other).toContain('金额合计2900.3元');
});
