import { sampleReport } from '@xxgk/fixtures';
import { figureAt, type Report } from '@xxgk/model';
import { checkReport } from '../../src/check-report.js';
import { fixReport } from '../../src/fix/fix-report.js';

const rest = '主动公开、依申请公开、信息管理、平台建设、监督保障。';
const withProse = (overview: string, report: Report = sampleReport()): Report => ({ ...report, overview });

test('fills in blank totals, rows before columns, and leaves blank parts to a person', () => {
  const blank = sampleReport({
    'applications.newlyReceived.other': 2,
    'applications.newlyReceived.total': null,
    'applications.carriedForward.other': 2,
    'applications.carriedForward.total': 2,
    'disclosure.licensing.decisions': null,
  });
  const { report, fixed, remaining } = fixReport(blank);
  expect(figureAt(report, 'applications.newlyReceived.total')).toBe(2);
  expect(figureAt(report, 'disclosure.licensing.decisions')).toBeNull();
  expect(fixed.map(({ fix }) => fix.title)).toEqual([
    '三、收到和处理政府信息公开申请情况 · “一、本年新收政府信息公开申请数量” · “总计”填写2',
  ]);
  expect(remaining.map(({ ruleId, fix }) => [ruleId, fix?.safe])).toEqual([['figures/blank', false]]);
});

test('removes a repeated heading, numbers anew, and puts marks and numbers into their form', () => {
  const { report, fixed, remaining } = fixReport(
    withProse(
      `一、总体情况\n\n（一）甲。${rest}\n(三) 乙,一(二)三.\n（四）丙。文字。\n(1)丁。文字。\n(3)戊。文字。`,
    ),
  );
  expect(report.overview).toBe(
    `（一）甲。${rest}\n（二）乙，一（二）三。\n（三）丙。文字。\n（1）丁。文字。\n（2）戊。文字。`,
  );
  expect(remaining).toEqual([]);
  expect(new Set(fixed.map(({ ruleId }) => ruleId))).toEqual(
    new Set([
      'structure/main-heading-in-prose',
      'structure/numbering-gap',
      'typography/punctuation',
      'typography/number-form',
    ]),
  );
});

test('a heading of another section is named, not removed; a second list may begin at 1', () => {
  const { report, fixed, remaining } = fixReport(
    withProse(
      `（一）甲。${rest}\n1.子。文字。\n2.子。文字。\n（二）乙。文字。\n1.子。文字。\n三、收到和处理政府信息公开申请情况`,
    ),
  );
  expect(fixed).toEqual([]);
  expect(remaining.map(({ ruleId }) => ruleId)).toContain('structure/main-heading-in-prose');
  expect(report.overview).toMatch(/三、收到和处理/);
});

test('changes no figure of a person, and nothing in a faultless report', () => {
  const wrong = sampleReport({ 'proceedings.reconsideration.total': 1 });
  const { report, fixed } = fixReport(wrong);
  expect(fixed).toEqual([]);
  expect(report).toBe(wrong);
  expect(checkReport(report)).not.toEqual([]);
});

test('placeholders stay as they are; what stands beside them is mended in the template', () => {
  const source = withProse(
    `（一）甲。${rest}收到{{applications.newlyReceived.total}}件,办结(含上年)0件。\n（三）乙。文字。`,
  );
  const { report, fixed, remaining } = fixReport(source);
  expect(report.overview).toBe(
    `（一）甲。${rest}收到{{applications.newlyReceived.total}}件，办结（含上年）0件。\n（二）乙。文字。`,
  );
  expect(fixed).toHaveLength(2);
  expect(remaining).toEqual([]);
});

test('a row without any figure is one finding', () => {
  const row = 'applications.results.otherOutcomes.feeOverdue';
  const columns = [
    'naturalPerson',
    'commercial',
    'research',
    'socialWelfare',
    'legalService',
    'other',
    'total',
  ];
  const { remaining } = fixReport(
    sampleReport(Object.fromEntries(columns.map((key) => [`${row}.${key}`, null]))),
  );
  expect(remaining).toMatchObject([
    { ruleId: 'figures/blank', path: `${row}.naturalPerson`.split('.'), fix: { safe: false } },
  ]);
  expect(remaining[0]?.message).toMatch(/逾期未按收费通知要求缴纳费用.*’整行为空白，共7格。/u);
});
