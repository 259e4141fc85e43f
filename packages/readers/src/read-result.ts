import type { Finding, Language } from '@xxgk/document';
import { parseReport, type Report } from '@xxgk/model';
import type { Interpretation, Provenance } from './interpret/interpretation.js';

/**
 * The report that a file holds, or the findings that say why it is none. Either way what was read as `input`, and
 * where each figure and paragraph stood (nothing for JSON and YAML).
 */
export type ReadResult = ({ readonly ok: true; readonly report: Report } | { readonly ok: false }) &
  Interpretation;

/** Holds what was read against the schema. Never throws. */
export function readResult({ input, findings, provenance }: Interpretation, language: Language): ReadResult {
  const parsed = parseReport(input, { language });
  const all: readonly Finding[] = [...findings, ...parsed.findings];
  const rest: { readonly input: unknown; readonly provenance: readonly Provenance[] } = { input, provenance };
  return parsed.ok
    ? { ok: true, report: parsed.report, findings: all, ...rest }
    : { ok: false, findings: all, ...rest };
}
