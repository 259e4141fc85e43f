import { sampleReport } from '@xxgk/fixtures';
import { checkReport } from '../../src/check-report.js';
import { applyFix } from '../../src/fix/apply-fix.js';

/** What is said of periods and dates in an introduction of 2024. */
function found(preamble: string, ruleId = 'years/period') {
  const report = { ...sampleReport(), year: 2024, preamble };
  const findings = checkReport(report).filter((finding) => finding.ruleId === ruleId);
  const [{ fix } = { fix: undefined }] = findings;
  return { count: findings.length, mended: fix && applyFix(report, fix).preamble };
}

test.each([
  ['自2023年1月1日起至2024年12月31日止的统计数据。', '自2024年1月1日起至2024年12月31日止的统计数据。'],
  ['数据统计期限自2023年1月1日至2023年12月31日。', '数据统计期限自2024年1月1日至2024年12月31日。'],
  ['统计期限为2023年1月1日—12月31日。', '统计期限为2024年1月1日—12月31日。'],
  ['本报告所列数据从2024年1月1日到2023年12月31日。', '本报告所列数据从2024年1月1日到2024年12月31日。'],
  ['统计期限为 2023 年 1 月 1 日至 12 月 31 日。', '统计期限为 2024 年 1 月 1 日至 12 月 31 日。'],
])('a period of another year is one finding, mended by one fix: %s', (preamble, mended) => {
  expect(found(preamble)).toEqual({ count: 1, mended });
});

test.each([
  '统计期限为2024年1月1日至12月31日。',
  '统计期限为2024年01月01日起至2024年12月31日止。',
  '2020年1月1日至2024年12月31日，累计公开5件。',
])('a right period, and a stretch over which is counted, pass: %s', (preamble) => {
  expect(found(preamble).count).toBe(0);
});

test.each([
  '统计期限为202020年1月1日至12月31日。',
  '统计期限为20241月1日至12月31日。',
  '统计期限为2024 1 1 日至12月31日。',
  '统计期限为2024年0101日起。',
])('a date that is none is told: %s', (preamble) => {
  expect(found(preamble, 'years/malformed-date').count).toBe(1);
});
