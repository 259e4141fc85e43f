import type { Finding, FindingKind } from '@xxgk/document';
import { sampleReport } from '@xxgk/fixtures';
import type { Report } from '@xxgk/model';
import {
  buildCheckResult,
  type CheckedReport,
  type CheckedRound,
} from '../../src/desk/build-check-result.js';
import { countStates } from '../../src/desk/check-result.js';
import { parseCheckResult } from '../../src/desk/parse-check-result.js';
import { collectionFindings, givenFileFindings } from '../../src/findings.js';
import { organNamed } from '../../src/roster/roster.js';

const BALANCE = {
  id: 'applications/balance',
  severity: 'error',
  demand: { 'zh-CN': '收办相等', en: 'balance' },
  why: { 'zh-CN': '数字对不上。', en: 'does not add up' },
} as FindingKind;
const KINDS = [BALANCE, ...collectionFindings, ...givenFileFindings];
const ROSTER = ['甲局', '乙局', '丙局', '丁局'].map(organNamed);

const wrong = (path: string, message = '不相等'): Finding => ({
  ruleId: BALANCE.id,
  severity: 'error',
  message,
  path: path.split('.'),
  where: '三',
  actual: 3,
  expected: 4,
});

function checked(organ: string, findings: readonly Finding[] = [], name = `${organ}.docx`, year?: number) {
  const report = { ...sampleReport({}), organ: { name: organ, kind: 'department' } } as Report;
  return {
    name,
    report: year === undefined ? report : { ...report, year },
    findings,
    placeOf: () => undefined,
  };
}

const build = (reports: readonly CheckedReport[], rest: Partial<CheckedRound> = {}) =>
  buildCheckResult({ reports, unread: [], roster: ROSTER, kinds: KINDS, date: '2026-02-01', ...rest });
const statesOf = (result: ReturnType<typeof build>) =>
  Object.fromEntries(result.organs.map(({ name, state }) => [name, state]));

test('every organ has its state: in order, sent back with the reason, missing, not known while a file is nobody’s', () => {
  const reports = [checked('甲局'), checked('乙局', [wrong('a')]), checked('丙局', [], '丙局.pdf', 2020)];
  expect(statesOf(build(reports))).toEqual({
    甲局: 'accepted',
    乙局: 'returned',
    丙局: 'returned',
    丁局: 'missing',
  });
  const ofFile = build(reports, { unread: [{ name: '报送/丁局.pdf', reason: '损坏' }] });
  expect(statesOf(ofFile)['丁局']).toBe('returned');
  const stray = build(reports, { unread: [{ name: '扫描件.pdf', reason: '是图片' }] });
  expect([statesOf(stray)['丁局'], stray.strayFiles]).toEqual([
    'unclear',
    [{ name: '扫描件.pdf', reason: '是图片' }],
  ]);
  expect(countStates(ofFile.organs)).toMatchObject({ listed: 4, accepted: 1, returned: 3, missing: 0 });
});

test('two reports of one organ go back, forms of one report do not', () => {
  const twice = [checked('甲局'), checked('甲局', [], '甲局（重报）.docx')];
  expect(build(twice).organs[0]).toMatchObject({
    state: 'returned',
    findings: [{ ruleId: 'aggregate/duplicate' }],
  });
  const forms = [checked('甲局'), checked('甲局', [], '甲局.pdf')];
  expect(build(forms).organs[0]).toMatchObject({ state: 'accepted', files: ['甲局.docx', '甲局.pdf'] });
});

test('a finding tells where, what stands there, what it may become and why', () => {
  expect(build([checked('甲局', [wrong('a')])]).organs[0]?.findings).toMatchObject([
    { place: '三', path: 'a', now: '3', becomes: '4', why: '数字对不上。', file: '甲局.docx', since: 1 },
  ]);
});

test('the round after tells what is mended, what is not, what is new; who sends nothing keeps the state', () => {
  const before = build([
    checked('甲局'),
    checked('乙局', [wrong('a'), wrong('b')]),
    checked('丙局', [wrong('c')]),
  ]);
  const parsed = parseCheckResult(JSON.stringify(before));
  expect(parsed).toEqual(before);
  const after = build([checked('乙局', [wrong('b', '相差2'), wrong('d')])], {
    previous: parsed,
    date: '2026-02-09',
  });
  expect(statesOf(after)).toEqual({ 甲局: 'accepted', 乙局: 'returned', 丙局: 'returned', 丁局: 'missing' });
  const organ = after.organs.find(({ name }) => name === '乙局');
  expect(organ?.mended.map(({ path }) => path)).toEqual(['a']);
  expect(organ?.findings.map(({ path, since }) => [path, since])).toEqual([
    ['b', 1],
    ['d', 2],
  ]);
  expect(organ?.history).toEqual([
    { round: 1, date: '2026-02-01', state: 'returned' },
    { round: 2, date: '2026-02-09', state: 'returned' },
  ]);
  expect(after.organs.find(({ name }) => name === '丙局')).toMatchObject({ isCarriedOver: true });
  expect(after.organs.find(({ name }) => name === '丁局')?.isCarriedOver).toBeUndefined();
});

test('a round that finds the same is no new one', () => {
  const reports = [checked('甲局'), checked('乙局', [wrong('a')])];
  const before = build(reports);
  expect(build(reports, { previous: before, date: '2026-02-09' })).toBe(before);
  expect(build([checked('甲局'), checked('乙局')], { previous: before }).round).toBe(2);
});

test.each([
  '',
  '{}',
  '[1]',
  '{"schema":"xxgk/check-result@1","round":1,"organs":[{}],"strayFiles":[],"rules":[]}',
])('%s is no result', (text) => expect(parseCheckResult(text)).toBeUndefined());
