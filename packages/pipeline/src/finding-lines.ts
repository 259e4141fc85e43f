import { type Finding, type Language, type Severity, words } from '@xxgk/document';

export const severityNames = words<Readonly<Record<Severity, string>>>({
  'zh-CN': { error: '错误', warning: '警告', note: '提示' },
  en: { error: 'error', warning: 'warning', note: 'note' },
});

const text = words({
  'zh-CN': {
    hint: '办法：',
    accepted: '已接受',
    reason: '理由：',
    nothingFound: '没有发现问题。',
    summary: (errors: number, warnings: number, notes: number) =>
      `共 ${errors} 处错误，${warnings} 处警告，${notes} 条提示。`,
    alsoAccepted: (count: number) => `另有 ${count} 处已接受。`,
  },
  en: {
    hint: 'hint: ',
    accepted: 'accepted',
    reason: 'reason: ',
    nothingFound: 'Nothing found.',
    summary: (errors, warnings, notes) => `${errors} errors, ${warnings} warnings, ${notes} notes.`,
    alsoAccepted: (count) => `${count} more accepted.`,
  },
});

/** Findings as lines of text: severity, sentence, rule, then how to mend it. Most grave first, accepted ones last. */
export function findingLines(findings: readonly Finding[], language: Language): readonly string[] {
  const { hint: hintLabel, accepted: acceptedLabel, reason } = text(language);
  const names = severityNames(language);
  const order: readonly Severity[] = ['error', 'warning', 'note'];
  const open = order.flatMap((severity) => openFindings(findings, severity));
  const accepted = findings.filter((finding) => finding.accepted !== undefined);
  return [
    ...open.flatMap(({ severity, message, hint, ruleId }) => [
      `  ${names[severity]}  ${message} [${ruleId}]`,
      ...(hint === undefined ? [] : [`        ${hintLabel}${hint}`]),
    ]),
    ...accepted.flatMap(({ severity, message, ruleId, accepted: acceptance }) => [
      `  ${acceptedLabel}  ${names[severity]}  ${message} [${ruleId}]`,
      `        ${reason}${acceptance?.reason ?? ''}`,
    ]),
  ];
}

/** How many of each severity, in one sentence, and how many are accepted. */
export function findingSummary(findings: readonly Finding[], language: Language): string {
  const { nothingFound, summary, alsoAccepted } = text(language);
  const { errors, warnings, notes, accepted } = countFindings(findings);
  const ofOpen = accepted === findings.length ? nothingFound : summary(errors, warnings, notes);
  return accepted === 0 ? ofOpen : `${ofOpen}${alsoAccepted(accepted)}`;
}

/** How many findings there are: of each severity those that nobody has accepted, and all that are accepted. */
export function countFindings(
  findings: readonly Finding[],
): Readonly<Record<'errors' | 'warnings' | 'notes' | 'accepted', number>> {
  return {
    errors: openFindings(findings, 'error').length,
    warnings: openFindings(findings, 'warning').length,
    notes: openFindings(findings, 'note').length,
    accepted: findings.filter(({ accepted }) => accepted !== undefined).length,
  };
}

/** Findings of a severity that nobody has accepted. */
export function openFindings(findings: readonly Finding[], severity: Severity): readonly Finding[] {
  return findings.filter((finding) => finding.severity === severity && finding.accepted === undefined);
}
