import { type Finding, type Language, type Severity, words } from '@xxgk/document';
import type { PlaceOfFinding } from './finding-places.js';

export const severityNames = words<Readonly<Record<Severity, string>>>({
  'zh-CN': { error: '错误', warning: '警告', note: '提示' },
  en: { error: 'error', warning: 'warning', note: 'note' },
});

const text = words({
  'zh-CN': {
    hint: '办法：',
    optionOf: (option: string | undefined) => (option === undefined ? '' : `（${option}）`),
    accepted: '已接受',
    reason: '理由：',
    nothingFound: '没有发现问题。',
    summary: (errors: number, warnings: number, notes: number) =>
      `共${errors}处错误，${warnings}处警告，${notes}条提示。`,
    alsoAccepted: (count: number) => `另有${count}处已接受。`,
    at: (place: string) => `${place}：`,
    more: (count: number) => `同类问题另有${count}条，加 --all 全部列出。`,
  },
  en: {
    hint: 'hint: ',
    optionOf: (option) => (option === undefined ? '' : ` (${option})`),
    accepted: 'accepted',
    reason: 'reason: ',
    nothingFound: 'Nothing found.',
    summary: (errors, warnings, notes) => `${errors} errors, ${warnings} warnings, ${notes} notes.`,
    alsoAccepted: (count) => ` ${count} more accepted.`,
    at: (place) => `${place}: `,
    more: (count) => `${count} more of the kind; --all lists them.`,
  },
});

/** How findings are listed. */
export interface FindingLinesOptions {
  /** Where in the file the finding's data stand. */
  readonly placeOf?: PlaceOfFinding | undefined;
  /** At most so many of one kind; the rest is counted. */
  readonly most?: number | undefined;
}

/** Findings as lines of text: severity, place, sentence, rule, then how to mend it. Most grave first, accepted ones last. */
export function findingLines(
  findings: readonly Finding[],
  language: Language,
  { placeOf, most = Number.POSITIVE_INFINITY }: FindingLinesOptions = {},
): readonly string[] {
  const { hint: hintLabel, optionOf, accepted: acceptedLabel, reason, at, more } = text(language);
  const names = severityNames(language);
  const order: readonly Severity[] = ['error', 'warning', 'note'];
  const accepted = findings.filter((finding) => finding.accepted !== undefined);
  const placed = (finding: Finding): string => {
    const place = placeOf?.(finding);
    return `${names[finding.severity]}  ${place === undefined ? '' : at(place)}${finding.message} [${finding.ruleId}]`;
  };
  return [
    ...order
      .flatMap((severity) => byRule(openFindings(findings, severity)))
      .flatMap((kind) => [
        ...kind
          .slice(0, most)
          .flatMap((finding) => [
            `  ${placed(finding)}`,
            ...(finding.hint === undefined
              ? []
              : [`        ${hintLabel}${finding.hint}${optionOf(finding.option)}`]),
          ]),
        ...(kind.length > most ? [`        ${more(kind.length - most)}`] : []),
      ]),
    ...accepted.flatMap((finding) => [
      `  ${acceptedLabel}  ${placed(finding)}`,
      `        ${reason}${finding.accepted?.reason ?? ''}`,
    ]),
  ];
}

/** Findings of one rule together, where its first stands. */
function byRule(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) kinds.set(finding.ruleId, [...(kinds.get(finding.ruleId) ?? []), finding]);
  return [...kinds.values()];
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
