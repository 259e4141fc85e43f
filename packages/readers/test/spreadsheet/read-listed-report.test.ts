import { blankReport } from '@xxgk/model';
import { readListedReport } from '../../src/spreadsheet/read-listed-report.js';

const {
  overview: _,
  problems: __,
  other: ___,
  ...row
} = blankReport('2021', 2025, {
  name: '示例县人民政府',
  kind: 'government',
});

test('prose that a row leaves blank is drafted, what it says stays', () => {
  const read = readListedReport({ input: { ...row, overview: '', other: '无。' }, findings: [] });
  if (!read.ok) throw new Error(read.findings[0]?.message);
  expect(read.report.overview).toContain('{{applications.newlyReceived.total}}');
  expect(read.report.problems).not.toBe('');
  expect(read.report.other).toBe('无。');
});

test('a row that is no report says why, after what was found in reading it', () => {
  const found = { ruleId: 'reader/x', severity: 'note', message: '。', source: 'house' } as const;
  const read = readListedReport({ input: { ...row, organ: { name: '' } }, findings: [found] });
  expect([read.ok, read.findings[0]]).toEqual([false, found]);
  expect(read.findings.length).toBeGreaterThan(1);
});
