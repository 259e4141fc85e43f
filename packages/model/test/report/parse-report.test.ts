import type { Finding } from '@xxgk/document';
import { parseReport } from '../../src/report/parse-report.js';
import { serializeReport } from '../../src/report/serialize-report.js';
import { sampleInput } from '../sample-report.js';

function findingsOf(change: Record<string, unknown>, remove: readonly string[] = []): readonly Finding[] {
  const input = { ...sampleInput(), ...change };
  for (const key of remove) delete input[key];
  const result = parseReport(input);
  return result.ok ? [] : result.findings;
}

describe('parseReport accepts', () => {
  test('line ends of all kinds as line feeds, and text without the characters no document can hold', () => {
    const input = sampleInput({ 'organ.name': '甲\u0000局' });
    input['overview'] = '一\u2028二\u2029三\u0085四\u000b五\u000c六\ud800';
    const result = parseReport(input);
    expect(result.ok && [result.report.overview, result.report.organ.name]).toEqual([
      '一\n二\n三\n四\n五\n六',
      '甲局',
    ]);
    expect(result.findings.map(({ ruleId, path, actual }) => [ruleId, path, actual])).toEqual(
      expect.arrayContaining([
        ['input/character-removed', ['overview'], 'U+D800'],
        ['input/character-removed', ['organ', 'name'], 'U+0000'],
      ]),
    );
  });

  test.each([
    '2023年1月18日',
    '2023年01月18日',
    '2023/1/18',
    '２０２３年１月１８日',
    '2023.1.18',
    '2023-01-18',
  ])('the date %s', (date) => {
    const result = parseReport({ ...sampleInput(), date });
    expect(result.ok && result.report.date).toBe('2023-01-18');
  });

  test('an organ without a kind as what its name tells', () => {
    const kindOf = (name: string): unknown => {
      const result = parseReport({ ...sampleInput(), organ: { name } });
      return result.ok && result.report.organ.kind;
    };
    expect(['示例县人民政府', '示例县档案局'].map(kindOf)).toEqual(['government', 'department']);
  });

  test('a whole report, and chooses the edition by year', () => {
    const result = parseReport(sampleInput());
    expect(result.ok && result.report.edition).toBe('2021');
    const trial = parseReport(sampleInput({}, '2019'));
    expect(trial.ok && trial.report.edition).toBe('2019');
  });

  test('left-out totals, which it computes and names in one note', () => {
    const input = sampleInput({
      'applications.newlyReceived.naturalPerson': 3,
      'applications.newlyReceived.other': 2,
    });
    const applications = input['applications'] as Record<string, Record<string, unknown>>;
    delete applications['newlyReceived']?.['total'];
    delete applications['results']?.['total'];
    const result = parseReport(input);
    expect(result.ok && result.report.applications.newlyReceived.total).toBe(5);
    expect(result.ok && result.report.applications.results.total.total).toBe(0);
    expect(result.findings).toMatchObject([{ ruleId: 'input/totals-computed', severity: 'note' }]);
  });

  test('totals as they were given, even wrong or blank ones', () => {
    const result = parseReport(
      sampleInput({ 'applications.newlyReceived.total': 9, 'applications.carriedOver.total': null }),
    );
    expect(result.ok && result.report.applications.newlyReceived.total).toBe(9);
    expect(result.ok && result.report.applications.carriedOver.total).toBeNull();
  });

  test('annotated counts and amounts of any length', () => {
    const result = parseReport(
      sampleInput({
        'disclosure.regulations.made': { value: 22, note: '其中修订16件' },
        'disclosure.fees.amount': '24252.311082',
      }),
    );
    expect(result.ok && result.report.disclosure).toMatchObject({
      regulations: { made: { value: 22, note: '其中修订16件' } },
      fees: { amount: '24252.311082' },
    });
  });

  test('what it serialised itself, without changing a byte', () => {
    const first = parseReport(sampleInput({ 'applications.results.granted.other': 4 }));
    if (!first.ok) throw new Error('not parsed');
    const text = serializeReport(first.report);
    const second = parseReport(JSON.parse(text));
    expect(second.ok && serializeReport(second.report)).toBe(text);
  });
});

describe('parseReport names place and remedy of', () => {
  test.each([
    ['an unknown field', { overveiw: '文字' }, ['overview'], /“overveiw”/, /“overview”/],
    ['a missing section', {}, ['problems'], /缺少“五、存在的主要问题及改进情况”/, /problems/],
    ['a wrong year', { year: 20222 }, [], /报告年度.*20222/, /2022/],
    [
      'a year in full-width digits',
      { year: '２０２２' },
      [],
      /报告年度“２０２２”是全角数字/,
      /半角数字：2022/,
    ],
    ['a year in quotes', { year: '2022' }, [], /报告年度“2022”加了引号/, /去掉引号：2022/],
    ['a year in words', { year: '二〇二二' }, [], /报告年度.*二〇二二/, /2022/],
    ['a date that does not exist', { date: '2023-02-30' }, [], /成文日期.*2023-02-30/, /2023-01-18/],
    ['prose that is none', { overview: 5 }, [], /一、总体情况.*应为文字，现为5/, /文字/],
  ])('%s', (_name, change, remove, message, hint) => {
    const findings = findingsOf(change, remove);
    expect(findings.some((finding) => message.test(finding.message) && hint.test(finding.hint ?? ''))).toBe(
      true,
    );
    expect(findings.every(({ severity }) => severity === 'error')).toBe(true);
  });

  test.each([
    ['a negative count', -1, '-1'],
    ['text in a count', '三件', '“三件”'],
    ['a fraction', 1.5, '1.5'],
  ])('%s, by section, row and column', (_name, value, shown) => {
    const result = parseReport(sampleInput({ 'applications.results.refused.stateSecret.research': value }));
    expect(result.ok).toBe(false);
    const [finding] = result.findings;
    expect(finding?.message).toBe(
      `三、收到和处理政府信息公开申请情况 · “（三）不予公开1.属于国家秘密” · “科研机构”应为不小于0的整数，现为${shown}。`,
    );
    expect(finding?.path).toEqual(['applications', 'results', 'refused', 'stateSecret', 'research']);
  });

  test('input that is no report at all', () => {
    for (const input of ['文字', 5, null, []]) {
      const result = parseReport(input);
      expect(result.ok).toBe(false);
      expect(result.findings[0]?.message).toMatch(/不是一份报告的数据/);
    }
  });

  test('a year before the first edition', () => {
    expect(findingsOf({ year: 2015 })[0]?.message).toMatch(/2015年度没有对应的/);
  });

  test('keys that would reach the prototype', () => {
    const input = JSON.parse(JSON.stringify(sampleInput()).replace('{', '{"__proto__":{"polluted":true},'));
    const result = parseReport(input);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(result.ok ? Object.keys(result.report) : []).not.toContain('__proto__');
  });

  test('the same in English', () => {
    const result = parseReport({ ...sampleInput(), year: 1 }, { language: 'en' });
    expect(result.findings[0]?.message).toMatch(/^year must be/);
  });
});

test.each([
  ['disclosure.fees.amount', 1e21],
  ['disclosure.fees.amount.value', 1e21],
  ['disclosure.licensing.decisions', 1e21],
])('a number in %s that no double holds exactly is named as too large', (path, value) => {
  const result = parseReport(sampleInput({ [path]: value }));
  expect(result.findings).toMatchObject([{ ruleId: 'input/value', path: path.split('.') }]);
  expect(result.findings[0]?.message).toMatch(/现为1e\+21，数字过大，无法准确相加。/u);
  expect(parseReport(sampleInput({ 'disclosure.fees.amount': '1000000000000000000000' })).ok).toBe(true);
});
