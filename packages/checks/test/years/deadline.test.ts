import { sampleReport } from '@xxgk/fixtures';
import type { Report } from '@xxgk/model';
import { checkReport } from '../../src/check-report.js';

const late = (fields: Partial<Report>, language: 'zh-CN' | 'en', today?: string) =>
  checkReport({ ...sampleReport(), ...fields } as Report, {
    language,
    ...(today === undefined ? {} : { today }),
  }).find(({ ruleId }) => ruleId === 'structure/deadline');

test('a date behind the deadline is told with both days', () => {
  const finding = late({ date: '2023-02-15' }, 'zh-CN');
  expect(finding).toMatchObject({ actual: '2023-02-15', expected: '2023-01-31' });
  expect(finding?.message).toMatch(/2023年2月15日|2023-02-15/u);
  expect(late({ date: '2023-02-15' }, 'en')?.message).toMatch(/is later than the deadline/u);
});

test('a report without a date is told when the deadline has passed, and not before', () => {
  const undated = { date: undefined } as unknown as Partial<Report>;
  expect(late(undated, 'zh-CN', '2023-02-15')?.message).toMatch(/已过.*还没有成文日期/u);
  expect(late(undated, 'en', '2023-02-15')?.message).toMatch(/the report has no date/u);
  expect(late(undated, 'zh-CN', '2023-01-15')).toBeUndefined();
});
