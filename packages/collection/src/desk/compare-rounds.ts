import type { CheckResult, OrganResult, ResultFinding } from './check-result.js';

/**
 * Holds what is found against what was told in the round before: what stood then keeps the round in which it was first
 * told, what is gone is mended. Two findings are the same where rule and place are; of several at one place those with
 * the same words first. Pure; never throws.
 */
export function compareWithRound(
  findings: readonly ResultFinding[],
  before: OrganResult | undefined,
): Pick<OrganResult, 'findings' | 'mended'> {
  const left = [...(before?.findings ?? [])];
  const since = new Map<ResultFinding, number>();
  const take = (isSame: (old: ResultFinding, now: ResultFinding) => boolean): void => {
    for (const now of findings) {
      const at = since.has(now) ? -1 : left.findIndex((old) => isSame(old, now));
      if (at >= 0) since.set(now, left.splice(at, 1)[0]?.since ?? now.since);
    }
  };
  take((old, now) => isAtOnePlace(old, now) && old.message === now.message);
  take(isAtOnePlace);
  return {
    findings: findings.map((finding) => ({ ...finding, since: since.get(finding) ?? finding.since })),
    mended: left,
  };
}

function isAtOnePlace(one: ResultFinding, other: ResultFinding): boolean {
  return one.ruleId === other.ruleId && one.path === other.path;
}

/** Whether a round found the same as the one before: it is then no new round. */
export function isSameResult({ organs, strayFiles, round }: CheckResult, before: CheckResult): boolean {
  const isSame = organs.every((organ) => {
    const { findings, mended } = organ;
    const old = before.organs.find(({ name }) => name === organ.name);
    return (
      old?.state === organ.state &&
      old.files.join('\n') === organ.files.join('\n') &&
      old.isCarriedOver === organ.isCarriedOver &&
      mended.length === 0 &&
      findings.every(({ since }) => since < round)
    );
  });
  const names = (files: CheckResult['strayFiles']): string => files.map(({ name }) => name).join('\n');
  return isSame && names(strayFiles) === names(before.strayFiles);
}
