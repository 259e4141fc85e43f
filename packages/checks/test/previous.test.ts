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

test('prose that is that of last year is told, not that of the same report given as last year’s', () => {
  const prose = `存在的主要问题是${'公开内容更新不够及时，政策解读形式单一，业务能力有待提高，'.repeat(4)}下一步改进。`;
  const report = (year: number): Report => ({ ...of('示例区统计局', year), problems: prose });
  const alike = (previous: Report) =>
    checkReport(report(2022), { previous }).filter(({ ruleId }) => ruleId === 'similarity/last-year').length;
  expect([alike(report(2021)) > 0, alike(report(2022))]).toEqual([true, 0]);
});

test('an overview of a thousand characters is not too long, one of a thousand and one is', () => {
  const tooLong = (length: number) =>
    checkReport({ ...of('示例区统计局', 2022), overview: '字'.repeat(length) }).some(
      ({ ruleId }) => ruleId === 'structure/overview-too-long',
    );
  expect([tooLong(1000), tooLong(1001)]).toEqual([false, true]);
});
