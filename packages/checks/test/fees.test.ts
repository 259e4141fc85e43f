import { sampleInput } from '@xxgk/fixtures';
import { parseReport } from '@xxgk/model';
import { checkReport } from '../src/check-report.js';

/** The rules on fees that a sentence breaks beside a table with this fee in 万元. */
function broken(other: string, amount: string): readonly string[] {
  const result = parseReport({ ...sampleInput({ 'disclosure.fees.amount': amount }), other });
  if (!result.ok) throw new Error(result.findings[0]?.message);
  return checkReport(result.report).flatMap(({ ruleId }) => (ruleId.startsWith('fees/') ? [ruleId] : []));
}

test('a fee in 万元 is as many yuan', () => {
  expect(broken('发出收费通知1件，收取信息处理费1.2万元。', '1.2')).toEqual([]);
  expect(broken('发出收费通知1件，收取信息处理费12000元。', '1.2')).toEqual([]);
  expect(broken('发出收费通知1件，收取信息处理费1.2万元。', '1.1')).toEqual(['fees/share']);
});
