import type { Finding, Severity } from '@xxgk/model';
import type { CliMessages } from '../messages/cli-messages.js';

/** Findings as lines of text: severity, sentence, rule, then how to mend it. Most grave first, accepted ones last. */
export function findingLines(findings: readonly Finding[], messages: CliMessages): readonly string[] {
  const order: readonly Severity[] = ['error', 'warning', 'note'];
  const open = order.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity && finding.accepted === undefined),
  );
  const accepted = findings.filter((finding) => finding.accepted !== undefined);
  return [
    ...open.flatMap(({ severity, message, hint, ruleId }) => [
      `  ${messages.severity[severity]}  ${message} [${ruleId}]`,
      ...(hint === undefined ? [] : [`        ${messages.hint}${hint}`]),
    ]),
    ...accepted.flatMap(({ severity, message, ruleId, accepted: acceptance }) => [
      `  ${messages.acceptedLabel}  ${messages.severity[severity]}  ${message} [${ruleId}]`,
      `        ${messages.acceptedBecause}${acceptance?.reason ?? ''}`,
    ]),
  ];
}

/** How many of each severity, in one sentence, and how many are accepted. */
export function findingSummary(findings: readonly Finding[], messages: CliMessages): string {
  const open = findings.filter(({ accepted }) => accepted === undefined);
  const count = (severity: Severity): number =>
    open.filter((finding) => finding.severity === severity).length;
  const accepted = findings.length - open.length;
  const summary =
    open.length === 0
      ? messages.nothingFound
      : messages.summary(count('error'), count('warning'), count('note'));
  return accepted === 0 ? summary : `${summary}${messages.alsoAccepted(accepted)}`;
}
