import type { Finding } from '@xxgk/document';
import { goTo } from '../store/go-to.js';
import { viewStore } from '../store/view-store.js';
import { findingName, stepFinding } from './open-findings.js';

/** Leads to the finding after or before the one that was shown last. */
export function showNextFinding(findings: readonly Finding[], direction: 1 | -1): void {
  const next = stepFinding(findings, direction, viewStore.getState().shownFinding);
  if (next !== undefined) showFinding(next.finding);
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
