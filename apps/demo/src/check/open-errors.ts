import type { Finding } from '@xxgk/document';

/** The errors that nobody accepts: what keeps a report from being handed in. */
export function openErrors(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity, accepted }) => severity === 'error' && accepted === undefined);
}
