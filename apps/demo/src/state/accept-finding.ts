import { markAccepted } from '@xxgk/checks';
import type { Finding } from '@xxgk/document';
import type { AcceptedFinding } from '@xxgk/model';
import type { Draft } from './draft.js';
import { setValues } from './edit-draft.js';

/** Lets a finding stand: the report keeps its rule, its place and the reason. */
export function acceptFinding(draft: Draft, finding: Finding, reason: string, at: number): Draft {
  const { ruleId: rule, path = [], where = '' } = finding;
  const entry: AcceptedFinding = { rule, where: path.length > 0 ? path.join('.') : where, reason };
  return setAccepted(draft, [...(draft.report.accepted ?? []), entry], at);
}

/** Takes back every acceptance that speaks of a finding. */
export function withdrawAcceptance(draft: Draft, finding: Finding, at: number): Draft {
  const { accepted: _, ...bare } = finding;
  const others = (draft.report.accepted ?? []).filter((entry) => {
    const [marked] = markAccepted([bare], [entry]);
    return marked?.accepted === undefined;
  });
  return setAccepted(draft, others, at);
}

function setAccepted(draft: Draft, entries: readonly AcceptedFinding[], at: number): Draft {
  const value = entries.length === 0 ? undefined : entries;
  return setValues(draft, [{ path: ['accepted'], value }], at);
}
