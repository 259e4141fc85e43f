import { checkReport, parseReport, ruleCatalogue } from '../../src/index.js';
import { sampleInput, sampleReport } from '../sample-report.js';
import { PROSE_EXAMPLES } from './prose-examples.js';

const NEW = 'applications.newlyReceived';
const GRANTED = 'applications.results.granted';
const TOTAL = 'applications.results.total';

/** For each rule a change to a faultless report that breaks it. */
const BREACHES: Readonly<
  Record<string, { figures?: Record<string, unknown>; fields?: Record<string, unknown>; edition?: '2019' }>
> = {
  'applications/balance': { figures: { [`${NEW}.naturalPerson`]: 1, [`${NEW}.total`]: 1 } },
  'applications/result-total': { figures: { [`${GRANTED}.other`]: 2, [`${GRANTED}.total`]: 2 } },
  'applications/row-total': { figures: { [`${NEW}.total`]: 3, 'applications.carriedForward.total': 3 } },
  'proceedings/total': { figures: { 'proceedings.litigationDirect.upheld': 2 } },
  'disclosure/in-force-at-least-made': {
    figures: { 'disclosure.regulations.made': 2, 'disclosure.regulations.inForce': 1 },
  },
  'disclosure/total-at-least-published': {
    figures: { 'disclosure.regulations.newlyPublished': 2 },
    edition: '2019',
  },
  'figures/unreadable': { figures: { 'disclosure.licensing.decisions': { value: null, raw: '/' } } },
  'figures/blank': { figures: { 'disclosure.licensing.decisions': null } },
  'structure/section-empty': { fields: { other: ' ' } },
  'structure/problems-too-short': { fields: { problems: '无。' } },
  'structure/main-heading-in-prose': { fields: { overview: '一、总体情况\n文字。' } },
  'structure/numbering-gap': { fields: { overview: '（一）甲。文字。\n（三）乙。文字。' } },
  'structure/title-year': { fields: { title: '示例区档案局政府信息公开工作年度报告' } },
  'structure/date-too-early': { fields: { date: '2022-12-30' } },
  'structure/edition-year': { fields: { year: 2023, date: '2024-01-01' }, edition: '2019' },
};

describe('checkReport', () => {
  test.each(['2021', '2019'] as const)('finds nothing in a faultless report of %s', (edition) => {
    expect(checkReport(sampleReport({}, edition))).toEqual([]);
  });

  test.each(
    ruleCatalogue
      .filter(({ id }) => PROSE_EXAMPLES[id] === undefined)
      .map(({ id, severity }) => [id, severity]),
  )('%s is broken alone', (id, severity) => {
    const breach = BREACHES[id];
    if (breach === undefined) throw new Error(`no example for the rule ${id}`);
    const edition = breach.edition ?? '2021';
    const result = parseReport({ ...sampleInput(breach.figures, edition), edition, ...breach.fields });
    if (!result.ok) throw new Error(result.findings[0]?.message);
    const findings = checkReport(result.report);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) expect(finding).toMatchObject({ ruleId: id, severity });
    expect(findings[0]?.message).not.toMatch(/undefined|\[object|NaN/);
  });

  test.each(
    ruleCatalogue
      .filter(({ id }) => id.startsWith('prose/'))
      .map(({ id, severity }) => [id, severity] as const),
  )('%s is broken by its failing example alone', (id, severity) => {
    const example = PROSE_EXAMPLES[id];
    if (example === undefined) throw new Error(`no example for the rule ${id}`);
    for (const [{ figures, fields, options }, ids] of [
      [example.fails, [id]],
      [example.passes, []],
    ] as const) {
      const result = parseReport({ ...sampleInput(figures), ...fields });
      if (!result.ok) throw new Error(result.findings[0]?.message);
      for (const language of ['zh-CN', 'en'] as const) {
        const findings = checkReport(result.report, { ...options, language });
        expect(findings.map(({ ruleId }) => ruleId)).toEqual(ids);
        for (const finding of findings) {
          expect(finding).toMatchObject({ severity, range: expect.anything(), where: expect.any(String) });
          expect(`${finding.message}${finding.hint}`).not.toMatch(/undefined|\[object|NaN/);
        }
      }
    }
  });

  test('names row, both values and the difference', () => {
    const [finding] = checkReport(sampleReport({ [`${NEW}.total`]: 3, [`${TOTAL}.total`]: 0 }));
    expect(finding).toMatchObject({ ruleId: 'applications/balance', actual: 3, expected: 0 });
    expect(finding?.message).toMatch(/“总计”.*相差3/);
  });

  test('speaks English', () => {
    const [finding] = checkReport(sampleReport({ 'proceedings.reconsideration.total': 1 }), {
      language: 'en',
    });
    expect(finding?.message).toMatch(/must be equal and differ by 1/);
  });
});
