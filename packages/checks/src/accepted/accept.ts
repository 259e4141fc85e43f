import type { Finding } from '@xxgk/document';
import type { AcceptedFinding } from '@xxgk/model';

/** Shorter words stand in many a sentence. */
const TELLING = 6;

/**
 * Whether an acceptance speaks of a finding: same rule, and its place by path, by a path above it, in words, or by the
 * sentence that the finding quotes.
 */
export function speaksOf({ rule, where }: AcceptedFinding, finding: Finding): boolean {
  if (rule !== finding.ruleId) return false;
  const path = finding.path?.join('.') ?? '';
  if (where === path || where === finding.where || (where !== '' && path.startsWith(`${where}.`)))
    return true;
  return where.length >= TELLING && finding.message.includes(`“${where}”`);
}

/**
 * The findings with the reason beside each that the report accepts. Nothing is left out: what is accepted is shown as
 * such. Never throws.
 */
export function markAccepted(
  findings: readonly Finding[],
  accepted: readonly AcceptedFinding[] = [],
): readonly Finding[] {
  if (accepted.length === 0) return findings;
  return findings.map((finding) => {
    const acceptance = accepted.find((candidate) => speaksOf(candidate, finding));
    return acceptance === undefined ? finding : { ...finding, accepted: { reason: acceptance.reason } };
  });
}
