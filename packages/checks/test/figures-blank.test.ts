import type { Finding } from '@xxgk/document';
import { sampleReport } from '@xxgk/fixtures';
import { checkReport } from '../src/check-report.js';

const ROW = 'applications.results.granted';

const blanks = (
  figures: Readonly<Record<string, unknown>>,
  language: 'zh-CN' | 'en' = 'zh-CN',
): readonly Finding[] =>
  checkReport(sampleReport(figures), { language }).filter(({ ruleId }) => ruleId === 'figures/blank');

test('a blank total is computed by its parts, which are there', () => {
  const [finding] = blanks({ [`${ROW}.naturalPerson`]: 2, [`${ROW}.total`]: null });
  expect(finding).toMatchObject({
    expected: 2,
    hint: expect.stringContaining('按表内数据计算为2。'),
    fix: { safe: true, edits: [{ path: `${ROW}.total`.split('.'), value: 2 }] },
  });
});

test('several blank totals are told together, in words of totals', () => {
  const two = { [`${ROW}.total`]: null, 'applications.results.partlyGranted.total': null };
  const [finding, ...others] = blanks(two);
  expect(others).toEqual([]);
  expect(finding?.hint).toBe('这些总计可按表内数据自动填写。');
  expect(finding).not.toHaveProperty('expected');
  expect(blanks(two, 'en')[0]?.hint).toBe('They are totals, which can be filled in automatically.');
});

test('blank parts are for a person to fill in, as 0 where there is none', () => {
  const parts = { [`${ROW}.naturalPerson`]: null, [`${ROW}.commercial`]: null };
  const [finding] = blanks(parts);
  expect(finding?.hint).toBe('没有的请填0，不要留空。');
  expect(finding?.fix).toMatchObject({ safe: false, edits: [{ value: 0 }, { value: 0 }] });
  expect(blanks(parts, 'en')[0]?.hint).toBe('Write 0 for none.');
});
