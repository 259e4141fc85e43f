import { settleFindings } from '@xxgk/checks';
import type { Finding } from '@xxgk/document';
import { writingFindings } from './findings.js';
import type { Prepared } from './prepared.js';

/** What is found only when files are written: entries about it may well be unused where none are. */
const OF_WRITING: readonly string[] = writingFindings.map(({ id }) => id);

/**
 * The findings of a report, once nothing is added to them: those of preparation and those of the files that were made,
 * each once; those that are disabled left out; those that the report accepts marked. The only place where this is done.
 */
export function settle(
  prepared: Prepared,
  options: { readonly disabled?: readonly string[] | undefined; readonly made?: readonly Finding[] } = {},
): readonly Finding[] {
  const { disabled, made = [] } = options;
  const all = withoutTwins([...prepared.findings, ...made]);
  if (!prepared.ok) return settleFindings(all, { disabled });
  const { accepted } = prepared.source;
  return settleFindings(all, { accepted, disabled, language: prepared.language, elsewhere: OF_WRITING });
}

/** A writer tells again what preparation found where it is called alone. */
function withoutTwins(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ ruleId, path, message }) => {
    const key = JSON.stringify([ruleId, path ?? [], message]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
