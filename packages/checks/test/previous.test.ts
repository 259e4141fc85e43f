import { sampleReport } from '@xxgk/fixtures';
import type { Report } from '@xxgk/model';
import { checkReport } from '../src/check-report.js';

const of = (name: string, year: number, figures = {}): Report => ({
  ...sampleReport(figures),
  year,
  organ: { name, kind: 'department' },
  problems: `${name}${year}年的问题另有专文说明。`,
});
const rules = (report: Report, previous: Report) =>
  checkReport(report, { previous })
    .map(({ ruleId }) => ruleId)
    .filter((id) => /carry-over|previous\//.test(id));
const carried = { 'applications.carriedForward.other': 1, 'applications.carriedForward.total': 1 };

test('the city above may be left out of the name', () => {
  const now = of('示例市样例区统计局', 2022);
  expect(rules(now, of('样例区统计局', 2021, carried))).toEqual([
    'applications/carry-over',
    'applications/carry-over',
  ]);
  expect(rules(now, of('样例区档案局', 2021, carried))).toEqual(['previous/not-last-year']);
});
