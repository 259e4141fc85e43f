import type { Finding } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import { sectionProgress } from '../state/progress.js';

/** Findings that can be acted on, and those that wait until a table is filled in. */
export interface PartedFindings {
  readonly now: readonly Finding[];
  readonly later: readonly Finding[];
}

/** Rules that compare sums of a table: while parts of it are blank they can hardly agree. */
const SUMS = /^(?:applications|proceedings|disclosure)\//u;

/** Parts findings by whether the table they compare the sums of is filled in. None is left out. */
export function partFindings(findings: readonly Finding[], report: Report): PartedFindings {
  const unfinished = new Set<string | number>(
    sectionProgress(report)
      .filter(({ filled, of }) => filled < of)
      .map(({ content }) => content),
  );
  const waits = ({ ruleId, path, accepted }: Finding): boolean =>
    accepted === undefined && SUMS.test(ruleId) && unfinished.has(path?.[0] ?? '');
  return { now: findings.filter((finding) => !waits(finding)), later: findings.filter(waits) };
}
