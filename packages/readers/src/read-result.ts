import type { Finding, Language } from '@xxgk/document';
import { parseReport, type Report } from '@xxgk/model';
import type { Interpretation, Provenance } from './interpret/interpretation.js';
import { organMissing, yearMissing } from './interpret/prose/identity-findings.js';

/**
 * The report that a file holds, or the findings that say why it is none. Either way what was read as `input`, and
 * where each figure and paragraph stood (nothing for JSON and YAML).
 */
export type ReadResult = ({ readonly ok: true; readonly report: Report } | { readonly ok: false }) &
  Interpretation;

/** What the reader did not find, the schema need not miss again. */
const NOT_FOUND: readonly string[] = [organMissing.id, yearMissing.id];

/** Holds what was read against the schema. Never throws. */
export function readResult({ input, findings, provenance }: Interpretation, language: Language): ReadResult {
  const parsed = parseReport(input, { language });
  const all: readonly Finding[] = [
    ...findings,
    ...parsed.findings.filter((finding) => !isTold(finding, findings)),
  ];
  const rest: { readonly input: unknown; readonly provenance: readonly Provenance[] } = { input, provenance };
  return parsed.ok
    ? { ok: true, report: parsed.report, findings: all, ...rest }
    : { ok: false, findings: all, ...rest };
}

function isTold({ ruleId, path: [field] = [] }: Finding, told: readonly Finding[]): boolean {
  return (
    ruleId === 'input/missing' &&
    told.some((one) => NOT_FOUND.includes(one.ruleId) && one.path?.[0] === field)
  );
}
