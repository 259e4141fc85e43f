import { checkReport, settleFindings } from '@xxgk/checks';
import type { Report } from '@xxgk/model';
import { exampleReport } from '../../src/start/example-report.js';
import { acceptFinding, withdrawAcceptance } from '../../src/state/accept-finding.js';
import { newDraft } from '../../src/state/draft.js';
import { undoStep } from '../../src/state/edit-draft.js';

const check = (report: Report) => settleFindings(checkReport(report), { accepted: report.accepted });
const draft = newDraft('a', { ...exampleReport(), problems: '无。' }, 0);
const [finding] = check(draft.report).filter(({ severity }) => severity !== 'error');
if (finding === undefined) throw new Error('the report is to have a warning');

test('an accepted finding carries its reason, until it is taken back', () => {
  const accepted = acceptFinding(draft, finding, '经核实没有', 1);
  const after = check(accepted.report).find(({ ruleId }) => ruleId === finding.ruleId);
  expect(after?.accepted).toEqual({ reason: '经核实没有' });
  expect(after && withdrawAcceptance(accepted, after, 5000).report).toEqual(draft.report);
  expect(undoStep(accepted, 2).report).toEqual(draft.report);
});
