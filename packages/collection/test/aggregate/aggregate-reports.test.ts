import { sampleReport } from '@xxgk/fixtures';
import { editionSpec, figureAt, figureSpecs, figureValue, type Report } from '@xxgk/model';
import { aggregateReports } from '../../src/aggregate/aggregate-reports.js';
import type { NamedReport } from '../../src/aggregate/sum-figures.js';
import { organNamed } from '../../src/roster/roster.js';

const PARENT = { name: '示例县人民政府', kind: 'government' } as const;

function child(
  name: string,
  figures: Record<string, unknown> = {},
  change: Partial<Report> = {},
): NamedReport {
  const report = { ...sampleReport(figures), ...change, organ: { name, kind: 'department' } } as Report;
  return { name: `${name}.yaml`, report };
}

/** Figures that differ in every cell, so that a cell added to the wrong place shows. */
function distinct(seed: number): Record<string, number> {
  const counts = figureSpecs(editionSpec('2021')).filter(({ measure }) => measure === 'count');
  return Object.fromEntries(counts.map(({ path }, index) => [path, ((index + 1) * seed) % 97]));
}

test('every cell of the parent is the sum of the same cell of all children', () => {
  const seeds = [3, 5, 7, 11, 13];
  const children = seeds.map((seed) => child(`示例局${seed}`, distinct(seed)));
  const { report, trace, added } = aggregateReports(children, { organ: PARENT });
  expect(added).toHaveLength(seeds.length);
  expect(trace).toHaveLength(figureSpecs(editionSpec('2021')).length);
  for (const { path } of figureSpecs(editionSpec('2021')).filter(({ measure }) => measure === 'count')) {
    const expected = seeds.reduce((sum, seed) => sum + (distinct(seed)[path] ?? 0), 0);
    expect([path, figureValue(figureAt(report ?? {}, path))]).toEqual([path, expected]);
  }
});

test('amounts are added exactly, and a cell tells what each organ gave', () => {
  const path = 'disclosure.fees.amount';
  const children = [child('甲局', { [path]: '0.1' }), child('乙局', { [path]: '0.2' })];
  const { report, trace } = aggregateReports(children, { organ: PARENT });
  expect(figureAt(report ?? {}, path)).toBe('0.3');
  const cell = trace.find(({ spec }) => spec.path === path);
  expect(cell?.contributions.map(({ child: name, printed }) => [name, printed])).toEqual([
    ['甲局.yaml', '0.1'],
    ['乙局.yaml', '0.2'],
  ]);
});

test('words beside a figure are kept with the organ that wrote them', () => {
  const path = 'disclosure.normativeDocuments.inForce';
  const children = [
    child('甲局', { [path]: { value: 22, note: '其中修订16件' } }),
    child('乙局', { [path]: 3 }),
  ];
  const { report } = aggregateReports(children, { organ: PARENT });
  expect(figureAt(report ?? {}, path)).toEqual({ value: 25, note: '甲局：其中修订16件' });
});

test('names a missing, a doubled and an unexpected organ', () => {
  const children = [child('甲局'), child('甲局'), child('丙局')];
  const { findings, added } = aggregateReports(children, {
    organ: PARENT,
    expected: [organNamed('甲局'), organNamed('乙局')],
  });
  expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
    ['aggregate/duplicate', 'error'],
    ['aggregate/missing', 'error'],
    ['aggregate/unexpected', 'warning'],
  ]);
  expect(findings[1]?.message).toContain('乙局');
  expect(added).toEqual(['甲局.yaml', '丙局.yaml']);
});

test('refuses another year and another edition, or skips them when told to', () => {
  const old = { name: '旧年.yaml', report: { ...child('乙局').report, year: 2021 } as Report };
  const trial = { name: '旧表.yaml', report: { ...sampleReport({}, '2019'), year: 2022 } as Report };
  const children = [child('甲局'), old, trial];
  const refused = aggregateReports(children, { organ: PARENT });
  expect(refused.findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
    ['aggregate/other-year', 'error'],
    ['aggregate/other-edition', 'error'],
  ]);
  const skipped = aggregateReports(children, { organ: PARENT, otherYear: 'skip', otherEdition: 'skip' });
  expect(skipped.findings.every(({ severity }) => severity === 'warning')).toBe(true);
  expect(skipped.added).toEqual(['甲局.yaml']);
});

test('names a child whose own figures do not agree', () => {
  const faulty = child('甲局', { 'applications.newlyReceived.naturalPerson': 5 });
  const { findings } = aggregateReports([faulty], { organ: PARENT });
  expect(findings.map(({ ruleId }) => ruleId)).toContain('aggregate/faulty');
});

test('parents of parents: the sum of sums is the sum of all', () => {
  const towns = [2, 3, 5, 7].map((seed) => child(`示例镇${seed}`, distinct(seed)));
  const counties = [towns.slice(0, 2), towns.slice(2)].map((members, index) => {
    const { report } = aggregateReports(members, { organ: { name: `示例县${index}`, kind: 'government' } });
    return { name: `县${index}`, report: report as Report };
  });
  const city = aggregateReports(counties, { organ: PARENT }).report;
  const direct = aggregateReports(towns, { organ: PARENT }).report;
  expect(city?.applications).toEqual(direct?.applications);
  expect(city?.proceedings).toEqual(direct?.proceedings);
});

test('a report that is left out for its year does not choose the edition of the sum', () => {
  const old = { name: '2019.yaml', report: { ...sampleReport({}, '2019'), year: 2019 } as Report };
  const children = [old, child('甲局'), child('乙局')];
  const options = { organ: PARENT, year: 2022, otherYear: 'skip' } as const;
  const { report, added } = aggregateReports(children, options);
  expect([report?.edition, added]).toEqual(['2021', ['甲局.yaml', '乙局.yaml']]);
});

describe('a report of the parent itself', () => {
  const path = 'disclosure.licensing.decisions';
  const amount = 'disclosure.fees.amount';
  const bureaus = [
    child('甲局', { [path]: 3, [amount]: '0.1' }),
    child('乙局', { [path]: 4, [amount]: '0.2' }),
  ];
  const own = (figures: Record<string, unknown>) => child(PARENT.name, figures);
  const rules = (given: readonly NamedReport[], ownSum: 'refuse' | 'skip' = 'refuse') => {
    const { findings, report } = aggregateReports(given, { organ: PARENT, ownSum });
    return [findings.map(({ ruleId, severity }) => `${severity} ${ruleId}`), figureAt(report ?? {}, path)];
  };

  test('that is the sum of the others is not added again, and refuses the sum unless it is to be skipped', () => {
    const sum = own({ [path]: 7, [amount]: '0.30' });
    expect(rules([sum, ...bureaus])).toEqual([['error aggregate/own-sum'], 7]);
    expect(rules([...bureaus, sum], 'skip')).toEqual([['warning aggregate/own-sum'], 7]);
  });

  test('of its office is added and named', () => {
    expect(rules([...bureaus, own({ [path]: 7, [amount]: '0.31' })])).toEqual([
      ['warning aggregate/own-report'],
      14,
    ]);
    expect(rules([own({ [path]: 7 })])).toEqual([['warning aggregate/own-report'], 7]);
    expect(rules([own({}), child('甲局')])).toEqual([['warning aggregate/own-report'], 0]);
  });

  test('that is not added does not stand for the report of its office on the list', () => {
    const given = [...bureaus, own({ [path]: 7, [amount]: '0.3' })];
    const expected = ['甲局', '乙局', PARENT.name].map(organNamed);
    const { findings } = aggregateReports(given, { organ: PARENT, expected });
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['aggregate/own-sum', 'aggregate/missing']);
  });
});

test('nothing to add is an error, not an empty report', () => {
  const { report, findings } = aggregateReports([], { organ: PARENT });
  expect(report).toBeUndefined();
  expect(findings[0]?.ruleId).toBe('aggregate/nothing');
});

test('files that were given and not read are named first, even where nothing could be added', () => {
  const { report, findings } = aggregateReports([], {
    organ: { name: '示例县人民政府', kind: 'government' },
    unreadable: [{ name: '坏.yaml', reason: '缩进不齐。' }],
    passedOver: [[], ['甲局.xls', '乙局.zip']],
  });
  expect(report).toBeUndefined();
  expect(findings.map(({ ruleId, message }) => [ruleId, message])).toEqual([
    ['aggregate/unreadable', '“坏.yaml”读不出来，没有计入：缩进不齐。'],
    ['aggregate/passed-over', '目录中有2个文件不能读取：甲局.xls、乙局.zip。'],
    ['aggregate/nothing', expect.any(String)],
  ]);
});
