import type { Finding } from '@xxgk/document';
import { goTo } from '../store/go-to.js';
import { viewStore } from '../store/view-store.js';

const GRAVEST_FIRST: Readonly<Record<Finding['severity'], number>> = { error: 0, warning: 1, note: 2 };

/** The findings that nobody accepts, the gravest first. */
export function openFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings
    .filter(({ accepted }) => accepted === undefined)
    .toSorted((one, other) => GRAVEST_FIRST[one.severity] - GRAVEST_FIRST[other.severity]);
}

/** What tells a finding from the others while the report is written. */
export function findingName({ ruleId, path, message }: Finding): string {
  return `${ruleId} ${path?.join('.')} ${message}`;
}

/** The finding after or before the one that was shown last, round and round. */
export function stepFinding(
  findings: readonly Finding[],
  direction: 1 | -1,
  shown: string | undefined = viewStore.getState().shownFinding,
): Finding | undefined {
  const open = openFindings(findings);
  const index = open.findIndex((finding) => findingName(finding) === shown);
  if (index < 0) return open.at(direction === 1 ? 0 : -1);
  return open.at((index + direction) % open.length);
}

/** Marks a finding in the list and leads to its place; to the finding itself where it has none. */
export function showFinding(finding: Finding): void {
  viewStore.setState({ shownFinding: findingName(finding), side: 'check' });
  if (finding.path !== undefined && finding.path.length > 0) goTo(finding);
  else
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>('.finding[aria-current] .finding-place')?.focus(),
    );
}
