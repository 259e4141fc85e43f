import type { Finding } from '@xxgk/document';
import { sampleInput, sampleReport } from '@xxgk/fixtures';
import { parseReport, type Report } from '@xxgk/model';
import { checkReport } from '../src/check-report.js';
import { ruleCatalogue } from '../src/rule-catalogue.js';
import type { Case } from './example.js';
import { EXAMPLES } from './examples.js';

const NEW = 'applications.newlyReceived';
const TOTAL = 'applications.results.total';

function reportOf({ figures, fields, edition = '2021' }: Case): Report {
  const result = parseReport({ ...sampleInput(figures, edition), edition, ...fields });
  if (!result.ok) throw new Error(result.findings[0]?.message);
  return result.report;
}

function findingsOf(example: Case, language: 'zh-CN' | 'en' = 'zh-CN'): readonly Finding[] {
  return checkReport(reportOf(example), { ...example.options, language });
}

describe('checkReport', () => {
  test.each(['2021', '2019'] as const)('finds nothing in a faultless report of %s', (edition) => {
    expect(checkReport(sampleReport({}, edition))).toEqual([]);
  });

  test('every rule has a failing and a passing example, and no example is for a rule that is gone', () => {
    expect(Object.keys(EXAMPLES).toSorted()).toEqual(ruleCatalogue.map(({ id }) => id).toSorted());
  });

  test.each(ruleCatalogue.map(({ id, severity }) => [id, severity]))('%s is broken alone', (id, severity) => {
    const example = EXAMPLES[id];
    if (example === undefined) throw new Error(`no example for the rule ${id}`);
    for (const language of ['zh-CN', 'en'] as const) {
      const findings = findingsOf(example.fails, language).filter(
        ({ ruleId }) => example.also?.includes(ruleId) !== true,
      );
      expect(findings.length).toBeGreaterThan(0);
      for (const finding of findings) {
        expect(finding).toMatchObject({ ruleId: id, severity, source: expect.any(String) });
        expect(`${finding.message}${finding.hint}${finding.where}`).not.toMatch(/undefined|\[object|NaN/);
        expect(finding.where).toBeTruthy();
      }
    }
  });

  test.each(ruleCatalogue.map(({ id }) => [id]))('%s is content with its passing example', (id) => {
    expect(findingsOf(EXAMPLES[id]?.passes ?? {})).toEqual([]);
  });

  test('every range lies in the prose at its path', () => {
    for (const { fails } of Object.values(EXAMPLES)) {
      const report = reportOf(fails) as unknown as Record<string, string>;
      for (const { path, range } of findingsOf(fails).filter((finding) => finding.range)) {
        const prose = report[String(path?.[0])] ?? '';
        expect(range?.start).toBeLessThan(range?.end ?? 0);
        expect(range?.end).toBeLessThanOrEqual(prose.length);
      }
    }
  });

  test('names row, both values and the difference', () => {
    const [finding] = checkReport(sampleReport({ [`${NEW}.total`]: 3, [`${TOTAL}.total`]: 0 }));
    expect(finding).toMatchObject({ ruleId: 'applications/balance', actual: 3, expected: 0, difference: 3 });
    expect(finding?.message).toMatch(/“总计”.*相差3/);
  });

  test('speaks English', () => {
    const [finding] = checkReport(sampleReport({ 'proceedings.reconsideration.total': 1 }), {
      language: 'en',
    });
    expect(finding?.message).toMatch(/must be equal and differ by 1/);
  });

  test('measures deadlines by kind of organ, and by today where the report has no date', () => {
    const government = {
      organ: { name: '示例市人民政府', kind: 'government' },
      overview: '主动公开、依申请公开、信息管理、平台建设、监督保障、工作考核、社会评议、责任追究。',
    };
    const rules = (example: Case) => findingsOf(example).map(({ ruleId }) => ruleId);
    expect(rules({ fields: { ...government, date: '2023-03-31' } })).toEqual([]);
    expect(rules({ fields: { ...government, date: '2023-04-01' } })).toEqual(['structure/deadline']);
    expect(rules({ fields: { date: undefined }, options: { today: '2023-02-01' } })).toEqual([
      'structure/deadline',
    ]);
    expect(rules({ fields: { date: undefined }, options: { today: '2023-01-20' } })).toEqual([
      'structure/date-missing',
    ]);
  });
});
