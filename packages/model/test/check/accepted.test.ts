import { checkReport, hasErrors, type Report } from '../../src/index.js';
import { sampleReport } from '../sample-report.js';

const accepted = (rule: string, where: string) => ({ accepted: [{ rule, where, reason: '已核对台账' }] });
const check = (report: object) => checkReport(report as Report);
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
