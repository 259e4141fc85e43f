import type { Finding, FindingKind, Language } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import { oneOfEach } from '../aggregate/one-of-each.js';
import type { NamedReport } from '../aggregate/sum-figures.js';
import { type MatchedOrgans, matchOrgans, organInFileName } from '../roster/match-organs.js';
import type { Roster } from '../roster/roster.js';
import {
  CHECK_RESULT_SCHEMA,
  type CheckResult,
  type OrganResult,
  type ReceiptState,
  type ResultFinding,
  type ResultRule,
} from './check-result.js';
import { compareWithRound, isSameResult } from './compare-rounds.js';
import { receiptFindings } from './receipt-findings.js';
import { resultFinding } from './result-finding.js';

/** A report with what was found in it. */
export interface CheckedReport extends NamedReport {
  readonly findings: readonly Finding[];
  /** Line or cell of the file that a finding speaks of. */
  readonly placeOf: (finding: Finding) => string | undefined;
}

/** A file that is no report as it is. */
export interface UnreadFile {
  readonly name: string;
  readonly reason: string;
  /** What keeps its data from being a report, where that is known place by place. */
  readonly findings?: readonly Finding[];
}

/** Everything that one round of checking saw. */
export interface CheckedRound {
  readonly reports: readonly CheckedReport[];
  /** Files that could not be read or hold no report, and why. */
  readonly unread: readonly UnreadFile[];
  readonly roster?: Roster | undefined;
  /** The year that reports are wanted of; that of most when left out. */
  readonly year?: number | undefined;
  /** Day of the check, `2026-02-01`. */
  readonly date?: string | undefined;
  readonly previous?: CheckResult | undefined;
  /** What is known of each kind of finding. */
  readonly kinds: readonly FindingKind[];
  /** Warnings are sent back too. */
  readonly strict?: boolean | undefined;
  readonly language?: Language | undefined;
}

/**
 * What came of the reports of many organs: who has reported, whose report goes back and why, who is missing; held
 * against the round before. An organ that was heard of before and sends nothing this time keeps its state. Where nothing
 * changed since, it is the result before. Pure; never throws.
 */
export function buildCheckResult(round: CheckedRound): CheckResult {
  const { reports, roster = [], previous, kinds, date, language = 'zh-CN' } = round;
  const number = (previous?.round ?? 0) + 1;
  const year = round.year ?? mostFrequentYear(reports);
  const names = matchOrgans(
    reports.map(({ report }) => report.organ.name),
    roster,
  );
  const known = new Map(kinds.map((kind) => [kind.id, kind]));
  const told = (finding: Finding, file = '', report?: Report, inFile?: string): ResultFinding => {
    const why = known.get(finding.ruleId)?.why[language] ?? '';
    return resultFinding(finding, { file, report, inFile, why, round: number, language });
  };
  const unread = round.unread.map((file) => ({ ...file, organ: organInFileName(file.name, roster)?.name }));
  const strayFiles = unread.filter(({ organ }) => organ === undefined);
  const byOrgan = groupByOrgan(reports, names);
  const heard = new Set([
    ...roster.map(({ name }) => name),
    ...byOrgan.keys(),
    ...(previous?.organs.map(({ name }) => name) ?? []),
  ]);
  const organs = [...heard].map((name): OrganResult => {
    const own = byOrgan.get(name) ?? [];
    const before = previous?.organs.find((organ) => organ.name === name);
    const files = unread.filter(({ organ }) => organ === name);
    const isListed = round.roster === undefined || roster.some((organ) => organ.name === name);
    const base = { name, isListed, mended: [], history: [] };
    if (own.length === 0 && files.length === 0) {
      const isMissing = before === undefined || before.files.length === 0;
      const state = isMissing ? (strayFiles.length > 0 ? 'unclear' : 'missing') : before.state;
      const kept = isMissing
        ? { ...base, files: [], findings: [] }
        : { ...before, isCarriedOver: true as const };
      return { ...kept, state, mended: [], history: historyOf(before, number, date, state) };
    }
    const { reports: once, findings: differing } = oneOfEach(own, language);
    const findings = [
      ...differing.map((finding) => told(finding)),
      ...receiptFindings(
        once,
        { name, year, isListed, names, unread: files.filter(({ findings: found }) => found === undefined) },
        language,
      ).map(({ finding, file }) => told(finding, file)),
      ...files.flatMap(({ name: file, findings: found = [] }) => found.map((finding) => told(finding, file))),
      ...once.flatMap(({ name: file, report, findings: found, placeOf }) =>
        found.map((finding) => told(finding, file, report, placeOf(finding))),
      ),
    ];
    const state: ReceiptState = goesBack(findings, round.strict) ? 'returned' : 'accepted';
    return {
      ...base,
      state,
      files: [...own.map(({ name: file }) => file), ...files.map(({ name: file }) => file)],
      ...compareWithRound(findings, before),
      history: historyOf(before, number, date, state),
    };
  });
  const result: CheckResult = {
    schema: CHECK_RESULT_SCHEMA,
    round: number,
    ...(date === undefined ? {} : { date }),
    ...(previous?.date === undefined ? {} : { previousDate: previous.date }),
    ...(year === undefined ? {} : { year }),
    organs,
    strayFiles: strayFiles.map(({ name, reason }) => ({ name, reason })),
    rules: rulesOf(organs, kinds, language),
  };
  return previous !== undefined && isSameResult(result, previous) ? previous : result;
}

/** The year that most reports are of; of two the later. */
export function mostFrequentYear(reports: readonly NamedReport[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { report } of reports) counts.set(report.year, (counts.get(report.year) ?? 0) + 1);
  return [...counts].toSorted(([a, one], [b, other]) => other - one || b - a)[0]?.[0];
}

function groupByOrgan(
  reports: readonly CheckedReport[],
  { matches }: MatchedOrgans,
): ReadonlyMap<string, readonly CheckedReport[]> {
  const groups = new Map<string, CheckedReport[]>();
  for (const report of reports) {
    const given = report.report.organ.name;
    const name = matches.get(given)?.organ.name ?? given;
    groups.set(name, [...(groups.get(name) ?? []), report]);
  }
  return groups;
}

function goesBack(findings: readonly ResultFinding[], strict = false): boolean {
  return findings.some(
    ({ severity, accepted }) =>
      accepted === undefined && (severity === 'error' || (strict && severity === 'warning')),
  );
}

function historyOf(
  before: OrganResult | undefined,
  round: number,
  date: string | undefined,
  state: ReceiptState,
): OrganResult['history'] {
  return [...(before?.history ?? []), { round, ...(date === undefined ? {} : { date }), state }];
}

const SEVERITIES = ['error', 'warning', 'note'] as const;

/** The rules that are broken, the gravest first, then in the order of the catalogue. */
function rulesOf(
  organs: readonly OrganResult[],
  kinds: readonly FindingKind[],
  language: Language,
): readonly ResultRule[] {
  const worst = new Map<string, number>();
  for (const { findings } of organs)
    for (const { ruleId, severity } of findings)
      worst.set(ruleId, Math.min(worst.get(ruleId) ?? SEVERITIES.length, SEVERITIES.indexOf(severity)));
  return kinds
    .flatMap((kind): readonly ResultRule[] => {
      const severity = SEVERITIES[worst.get(kind.id) ?? SEVERITIES.length];
      return severity === undefined ? [] : [{ id: kind.id, severity, name: kind.demand[language] }];
    })
    .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
