import { hasErrors } from '@xxgk/document';
import { sampleReport } from '@xxgk/fixtures';
import type { Report } from '@xxgk/model';
import { settleFindings } from '../src/accepted/settle-findings.js';
import { checkReport } from '../src/check-report.js';

const accepted = (rule: string, where: string) => ({ accepted: [{ rule, where, reason: '已核对台账' }] });
const check = (report: object, options = {}) =>
  settleFindings(checkReport(report as Report), { accepted: (report as Report).accepted, ...options });
const noFees = { ...sampleReport(), other: '无。' };
const wrong = sampleReport({ 'proceedings.reconsideration.total': 1 });

test.each(['other', '六、其他需要报告的事项'])(
  'an accepted warning is shown with its reason (%s)',
  (where) => {
    const findings = check({ ...noFees, ...accepted('fees/unstated', where) });
    expect(findings).toMatchObject([{ ruleId: 'fees/unstated', accepted: { reason: '已核对台账' } }]);
    expect(hasErrors(findings, true)).toBe(false);
  },
);

test('an acceptance of another place or rule accepts nothing and is named', () => {
  const findings = check({ ...noFees, ...accepted('fees/unstated', 'overview') });
  expect(findings.map(({ ruleId, accepted }) => [ruleId, accepted])).toEqual([
    ['fees/unstated', undefined],
    ['accepted/unused', undefined],
  ]);
});

test('an accepted error stays listed, is a finding of its own, and fails with strict', () => {
  const findings = check({ ...wrong, ...accepted('proceedings/total', 'proceedings') });
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['proceedings/total', 'accepted/error']);
  expect(hasErrors(findings)).toBe(false);
  expect(hasErrors(findings, true)).toBe(true);
});

test('disabled warnings are left out, errors never', () => {
  const disabled = ['fees/unstated', 'proceedings/total'];
  const findings = check({ ...wrong, other: '无。' }, { disabled });
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['proceedings/total']);
});

test('an acceptance of what is disabled is used', () => {
  const report = { ...noFees, ...accepted('fees/unstated', 'other') };
  expect(check(report, { disabled: ['fees/unstated'] })).toEqual([]);
});

test('what only other uses of the report find is not missed', () => {
  const report = { ...sampleReport(), ...accepted('reader/organ-inferred', 'organ.name') };
  expect(check(report)).toMatchObject([{ ruleId: 'accepted/unused' }]);
  expect(check(report, { elsewhere: ['reader/organ-inferred'] })).toEqual([]);
});

test.each(['zh-CN', 'en'] as const)('findings about entries are worded in %s', (language) => {
  const report = { ...wrong, ...accepted('proceedings/total', 'proceedings') };
  for (const { where } of check(report, { language }).filter(({ ruleId }) => ruleId === 'accepted/error'))
    expect(where).toContain(language === 'en' ? 'accepted' : '已接受');
});
