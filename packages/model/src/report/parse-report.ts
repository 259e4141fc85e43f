import type { Finding, Language } from '@xxgk/document';
import { writtenDate } from '@xxgk/official';
import { longTextFindings } from '../characters/long-texts.js';
import { settleCharacters } from '../characters/settle-characters.js';
import { completeTotals } from './complete-totals.js';
import { editionForYear, editionSpec, isEditionId, latestEdition } from './editions/edition-for-year.js';
import type { EditionId } from './editions/form.js';
import { noEdition, totalsComputed } from './input-finding-kinds.js';
import { inputFindings } from './input-findings.js';
import { organKind } from './organ-kind.js';
import { type Report, reportSchema } from './report.js';

/** A report with notes on what was filled in, or the findings that say why the input is none. */
export type ParseResult =
  | { readonly ok: true; readonly report: Report; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Makes a Report of data of unknown shape: validates, chooses the edition by year and the kind of organ by its name where none is named, computes the
 * totals that were left out, removes characters that no document can hold. The input is not changed. Never throws.
 */
export function parseReport(input: unknown, options: { readonly language?: Language } = {}): ParseResult {
  const language = options.language ?? 'zh-CN';
  const { data, findings } = settleCharacters(input, language);
  const tooLong = longTextFindings(data, language);
  if (tooLong.length > 0) return { ok: false, findings: [...findings, ...tooLong] };
  const parsed = parseSettled(data, language);
  return findings.length === 0 ? parsed : { ...parsed, findings: [...findings, ...parsed.findings] };
}

function parseSettled(input: unknown, language: Language): ParseResult {
  const edition = editionOf(input);
  const candidate = isRecord(input)
    ? { ...withKindOfOrgan(withDate(input)), edition: input['edition'] ?? edition ?? latestEdition }
    : input;
  const parsed = reportSchema(edition ?? latestEdition).safeParse(candidate);
  if (!parsed.success) {
    return {
      ok: false,
      findings: inputFindings(
        parsed.error.issues,
        candidate,
        editionSpec(edition ?? latestEdition),
        language,
      ),
    };
  }
  if (edition === undefined) {
    const finding = noEdition.find(language, { path: ['year'] }, parsed.data.year);
    return { ok: false, findings: [finding] };
  }
  const { report, computed } = completeTotals(parsed.data, edition);
  const findings = computed.length === 0 ? [] : [totalsComputed.find(language, {}, computed.length)];
  return { ok: true, report: report as unknown as Report, findings };
}

/** 2023年1月18日 is a date wherever one is written. */
function withDate(input: Record<string, unknown>): Record<string, unknown> {
  const { date } = input;
  return typeof date === 'string' ? { ...input, date: writtenDate(date) } : input;
}

/** The kind that the name tells, where none is given. */
function withKindOfOrgan(input: Record<string, unknown>): Record<string, unknown> {
  const { organ = {} } = input;
  if (!isRecord(organ) || organ['kind'] !== undefined) return input;
  const { name } = organ;
  const kind = typeof name === 'string' ? { kind: organKind(name.trim()) } : {};
  return { ...input, organ: { ...organ, ...kind } };
}

function isRecord(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function editionOf(input: unknown): EditionId | undefined {
  if (!isRecord(input)) return undefined;
  const { edition, year } = input as { edition?: unknown; year?: unknown };
  if (isEditionId(edition)) return edition;
  if (edition !== undefined && edition !== null) return latestEdition;
  return typeof year === 'number' ? editionForYear(year) : undefined;
}
