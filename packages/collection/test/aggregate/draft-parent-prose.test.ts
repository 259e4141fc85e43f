import { checkReport } from '@xxgk/checks';
import { sampleReport } from '@xxgk/fixtures';
import { fillPlaceholders, type Report } from '@xxgk/model';
import { aggregateReports } from '../../src/aggregate/aggregate-reports.js';
import { draftParentProse } from '../../src/aggregate/draft-parent-prose.js';
import { parentSentences } from '../../src/aggregate/parent-sentences.js';

const child = (name: string, other: string) => ({
  name,
  report: { ...sampleReport(), other, organ: { name, kind: 'department' } } as Report,
});

test('the draft fills with the figures of the sum, and leaves to the clerk what only the clerk knows', () => {
  const children = [
    child('甲局', '2022年收取政府信息公开信息处理费400元。'),
    child('乙局', '2022年收取政府信息公开信息处理费1260元。另收取信息处理费0元。'),
  ];
  const organ = { name: '示例县人民政府', kind: 'government' } as const;
  const { report } = aggregateReports(children, {
    organ,
    prose: draftParentProse,
  });
  const filled = fillPlaceholders(report as Report);
  expect(filled.findings).toEqual([]);
  expect(filled.report.overview).not.toMatch(/[{}]/u);
  expect(filled.report.other).toContain('下级报告写明的金额合计1660元');
  const unwritten = checkReport(filled.report).filter(({ ruleId }) => ruleId === 'prose/unwritten');
  expect(new Set(unwritten.map(({ path }) => path?.[0]))).toEqual(new Set(['overview', 'problems', 'other']));
});

test('where no subordinate names a fee, the draft does not claim that none was taken', () => {
  expect(draftParentProse(sampleReport(), [child('甲局', '无。')]).other).toContain('下级报告没有写明收取');
});

test('fees are added exactly, and only those of the reports that were added', () => {
  const fee = (name: string, yuan: string) => child(name, `2022年收取政府信息公开信息处理费${yuan}元。`);
  const skipped = fee('丙局', '9000');
  const children = [
    fee('甲局', '0.1'),
    fee('乙局', '0.2'),
    fee('乙局', '70'),
    { ...skipped, report: { ...skipped.report, year: 2021 } },
    fee('丁局', '1000000000000000000000000'),
    fee('戊局', '0.29万'),
  ];
  const { report, added } = aggregateReports(children, {
    organ: { name: '示例县人民政府', kind: 'government' },
    otherYear: 'skip',
    prose: draftParentProse,
  });
  expect(added).toEqual(['甲局', '乙局', '丁局', '戊局']);
  expect(report?.other).toContain('金额合计2900.3元');
});

const figures = (values: Readonly<Record<string, number>>) =>
  parentSentences({ ...sampleReport(values), year: 2022 } as Report);

test.each([
  [
    {},
    '{{year}}年没有收到政府信息公开申请，也没有上年结转的申请。全年没有因政府信息公开引发的行政复议和行政诉讼。',
  ],
  [
    {
      'applications.newlyReceived.total': 9,
      'applications.results.granted.total': 6,
      'applications.results.refused.otherLaws.total': 2,
      'applications.results.refused.stateSecret.total': 1,
      'applications.results.total.total': 9,
      'proceedings.reconsideration.total': 2,
    },
    '{{year}}年新收政府信息公开申请{{applications.newlyReceived.total}}件，没有上年结转的申请，上述申请已全部办结。办理结果为：予以公开{{applications.results.granted.total}}件，不予公开3件。全年因政府信息公开被申请行政复议{{proceedings.reconsideration.total}}件，没有被提起行政诉讼。',
  ],
  [
    {
      'applications.carriedOver.total': 4,
      'applications.results.total.total': 3,
      'applications.results.granted.total': 3,
      'applications.carriedForward.total': 1,
      'proceedings.litigationDirect.total': 1,
      'proceedings.litigationAfterReconsideration.total': 2,
    },
    '{{year}}年没有新收政府信息公开申请，上年结转{{applications.carriedOver.total}}件，当年办结{{applications.results.total.total}}件，结转下年度继续办理{{applications.carriedForward.total}}件。办理结果为：予以公开{{applications.results.granted.total}}件。全年因政府信息公开没有被申请行政复议，被提起行政诉讼3件。',
  ],
])('the sentences of %j are finished', (values, sentences) => {
  expect(figures(values)).toBe(sentences);
});

test('only the live draft holds conditions', () => {
  expect(draftParentProse(sampleReport(), []).overview).not.toContain('{{#if');
  expect(draftParentProse(sampleReport(), []).overview).toContain('（二）依申请公开。{{year}}年没有收到');
  expect(draftParentProse(sampleReport(), [], true).overview).toContain('{{#if');
});
