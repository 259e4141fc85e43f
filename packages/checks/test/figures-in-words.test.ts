import { sampleReport } from '@xxgk/fixtures';
import { blankReport, editionSpec, figureSpecs, withFigure } from '@xxgk/model';
import { checkReport } from '../src/check-report.js';

const organ = { name: '示例区档案局', kind: 'department' } as const;
const paths = figureSpecs(editionSpec('2021')).map(({ path }) => path);
const findingsOf = (changes: Readonly<Record<string, unknown>>) =>
  checkReport(sampleReport(changes)).filter(({ ruleId }) => ruleId.startsWith('figures/'));

test('a blank form has one finding for all its cells', () => {
  const findings = checkReport(blankReport('2021', 2025, organ));
  const [blank, ...others] = findings.filter(({ ruleId }) => ruleId === 'figures/blank');
  expect(others).toEqual([]);
  expect(blank?.message).toContain('“三、收到和处理政府信息公开申请情况”全部175格');
  expect(blank?.fix?.edits).toHaveLength(paths.length);
  expect(findings.length).toBeLessThanOrEqual(10);
});

test('runs of rows, whole rows and single cells are named by their labels', () => {
  const rows = ['granted', 'partlyGranted', 'notProcessed.repeated'].map(
    (row) => `applications.results.${row}.`,
  );
  const blank = paths.filter((path) => rows.some((row) => path.startsWith(row)));
  const [finding, ...others] = findingsOf({
    ...Object.fromEntries(blank.map((path) => [path, null])),
    'disclosure.licensing.decisions': null,
    'applications.results.refused.stateSecret.commercial': null,
  });
  expect(others).toEqual([]);
  expect(finding?.message).toBe(
    '“二、主动公开政府信息情况”‘行政许可’的‘本年处理决定数量’；' +
      '“三、收到和处理政府信息公开申请情况”‘（一）予以公开’至‘（二）部分公开’2行、' +
      '‘（三）不予公开1.属于国家秘密’的‘商业企业’、‘（五）不予处理2.重复申请’整行为空白，共23格。',
  );
});

test('cells with the same words are one finding, totals that can be computed another than blank figures', () => {
  const slash = { value: null, raw: '/' };
  let report = sampleReport({
    'applications.newlyReceived.total': null,
    'disclosure.coercion.decisions': null,
  });
  for (const key of ['naturalPerson', 'commercial'] as const)
    report = withFigure(report, `applications.carriedOver.${key}`, slash);
  const found = checkReport(report).filter(({ ruleId }) => ruleId.startsWith('figures/'));
  expect(found.map(({ ruleId, fix }) => [ruleId, fix?.safe])).toEqual([
    ['figures/unreadable', undefined],
    ['figures/blank', true],
    ['figures/blank', false],
  ]);
  expect(found[0]?.message).toContain('‘自然人’‘商业企业’不是数字，原文为“/”，共2格');
});
