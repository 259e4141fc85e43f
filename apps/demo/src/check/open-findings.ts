import type { Finding } from '@xxgk/document';

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

/** The finding after or before the one that was shown last, by its name; round and round. */
export function stepFinding(
  findings: readonly Finding[],
  direction: 1 | -1,
  shown: string | undefined,
): { readonly finding: Finding; readonly name: string } | undefined {
  const open = openFindings(findings);
  const index = open.findIndex((finding) => findingName(finding) === shown);
  const next = index < 0 ? open.at(direction === 1 ? 0 : -1) : open.at((index + direction) % open.length);
  return next === undefined ? undefined : { finding: next, name: findingName(next) };
}
