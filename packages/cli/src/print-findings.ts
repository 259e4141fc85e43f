import type { Finding, Severity } from '@xxgk/model';
import type { CliMessages } from './messages/cli-messages.js';

/** Findings as lines of text: severity, sentence, rule, then how to mend it. Most grave first. */
export function findingLines(findings: readonly Finding[], messages: CliMessages): readonly string[] {
  const order: readonly Severity[] = ['error', 'warning', 'note'];
  return order.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .flatMap(({ message, hint, ruleId }) => [
        `  ${messages.severity[severity]}  ${message} [${ruleId}]`,
        ...(hint === undefined ? [] : [`        ${messages.hint}${hint}`]),
      ]),
  );
}

/** How many of each severity, in one sentence. */
export function findingSummary(findings: readonly Finding[], messages: CliMessages): string {
  const count = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return findings.length === 0
    ? messages.nothingFound
    : messages.summary(count('error'), count('warning'), count('note'));
}
