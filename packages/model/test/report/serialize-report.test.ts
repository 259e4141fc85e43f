import { blankReport, serializeReport } from '../../src/index.js';

const report = {
  ...blankReport('2021', 2025, { name: '示例县教育局', kind: 'department' }),
  preamble: '本报告由示例县教育局编制。',
};

it('writes the same text whatever order the fields were filled in', () => {
  const first = { ...report, organ: { name: '示例县教育局', kind: 'department' as const } };
  const other = { ...report, organ: { kind: 'department' as const, name: '示例县教育局' } };
  expect(JSON.stringify(other)).not.toBe(JSON.stringify(first));
  expect(serializeReport(other)).toBe(serializeReport(first));
  const keys = Object.keys(JSON.parse(serializeReport(report)));
  expect(keys.indexOf('preamble')).toBeLessThan(keys.indexOf('overview'));
});

it('writes a report that is not valid yet as it is', () => {
  expect(JSON.parse(serializeReport({ ...report, year: 1900 }))).toMatchObject({ year: 1900 });
});
