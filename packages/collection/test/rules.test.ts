import type { Finding } from '@xxgk/document';
import { sampleInput, sampleReport } from '@xxgk/fixtures';
import { parseReport, type Report } from '@xxgk/model';
import type { NamedReport } from '../src/aggregate/sum-figures.js';
import { checkChildren } from '../src/children/check-children.js';
import { collectionRules } from '../src/findings.js';
import { organNamed, type Roster } from '../src/roster/roster.js';
import { checkSiblings } from '../src/siblings/check-siblings.js';

/** A change to the faultless sample report, and the reports beside it. */
interface Case {
  readonly figures?: Readonly<Record<string, unknown>>;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly siblings?: readonly NamedReport[];
  readonly children?: readonly NamedReport[];
  readonly expected?: Roster;
}

const child = (name: string, figures: Readonly<Record<string, unknown>> = {}, fields = {}): NamedReport => ({
  name: `${name}.yaml`,
  report: { ...sampleReport(figures), organ: { name, kind: 'department' }, ...fields } as Report,
});
const copied =
  '政策解读的形式还比较单一，企业和群众看得懂的图解偏少。部分科室对公开时限的把握不够严，个别信息发布滞后。';

const EXAMPLES: Readonly<Record<string, { readonly fails: Case; readonly passes: Case }>> = {
  'similarity/sibling': {
    fails: {
      fields: { problems: copied },
      siblings: [child('样例区统计局'), child('样例区财政局', {}, { problems: copied })],
    },
    passes: { siblings: [child('样例区统计局', {}, { overview: '统计。', problems: copied })] },
  },
  'aggregate/missing': {
    fails: { children: [child('甲局')], expected: [organNamed('甲局'), organNamed('乙局')] },
    passes: { children: [child('甲局'), child('乙局')], expected: [organNamed('甲局'), organNamed('乙局')] },
  },
  'aggregate/duplicate': {
    fails: { children: [child('甲局'), child('甲局')] },
    passes: { children: [child('甲局'), child('乙局')] },
  },
  'aggregate/other-year': {
    fails: { children: [child('甲局', {}, { year: 2021 })] },
    passes: { children: [child('甲局')] },
  },
  'aggregate/other-edition': {
    fails: { children: [child('甲局', {}, { edition: '2019' })] },
    passes: { children: [child('甲局')] },
  },
  'aggregate/own-report': {
    fails: { children: [child('甲局'), child('示例区档案局')] },
    passes: { children: [child('甲局'), child('乙局')] },
  },
  'aggregate/own-sum': {
    fails: {
      figures: { 'disclosure.licensing.decisions': 5 },
      children: ['甲局', '示例区档案局'].map((name) => child(name, { 'disclosure.licensing.decisions': 5 })),
    },
    passes: {
      figures: { 'disclosure.licensing.decisions': 10 },
      children: ['甲局', '乙局'].map((name) => child(name, { 'disclosure.licensing.decisions': 5 })),
    },
  },
  'aggregate/name-differs': {
    fails: {
      children: [child('示例县发展改革局')],
      expected: [organNamed('示例县发展和改革局')],
    },
    passes: {
      children: [child('示例县发展和改革局')],
      expected: [organNamed('示例县发展和改革局')],
    },
  },
  'aggregate/unexpected': {
    fails: { children: [child('甲局'), child('乙局')], expected: [organNamed('甲局')] },
    passes: { children: [child('甲局')], expected: [organNamed('甲局')] },
  },
  'aggregate/parent-differs': {
    fails: {
      figures: { 'disclosure.licensing.decisions': 59 },
      children: [child('甲局', { 'disclosure.licensing.decisions': 56 })],
    },
    passes: {
      figures: { 'disclosure.fees.amount': '0.3' },
      children: [
        child('甲局', { 'disclosure.fees.amount': '0.1' }),
        child('乙局', { 'disclosure.fees.amount': '0.2' }),
      ],
    },
  },
};

function findingsOf(example: Case, language: 'zh-CN' | 'en' = 'zh-CN'): readonly Finding[] {
  const parsed = parseReport({ ...sampleInput(example.figures), ...example.fields });
  if (!parsed.ok) throw new Error(parsed.findings[0]?.message);
  const { expected } = example;
  return [
    ...(example.children === undefined
      ? []
      : checkChildren(parsed.report, example.children, {
          language,
          ...(expected === undefined ? {} : { expected }),
        })),
    ...(example.siblings === undefined ? [] : checkSiblings(parsed.report, example.siblings, { language })),
  ];
}

test('every rule of many reports has a failing and a passing example', () => {
  expect(Object.keys(EXAMPLES).toSorted()).toEqual(collectionRules.map(({ id }) => id).toSorted());
});

test.each(collectionRules.map(({ id, severity }) => [id, severity]))('%s is broken alone', (id, severity) => {
  for (const language of ['zh-CN', 'en'] as const) {
    const findings = findingsOf(EXAMPLES[id]?.fails ?? {}, language);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      expect(finding).toMatchObject({ ruleId: id, severity, source: expect.any(String) });
      expect(`${finding.message}${finding.hint}${finding.where}`).not.toMatch(/undefined|\[object|NaN/);
      expect(finding.where).toBeTruthy();
    }
  }
});

test.each(collectionRules.map(({ id }) => [id]))('%s is content with its passing example', (id) => {
  expect(findingsOf(EXAMPLES[id]?.passes ?? {})).toEqual([]);
});
