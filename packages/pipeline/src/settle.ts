import { settleFindings } from '@xxgk/checks';
import type { Finding } from '@xxgk/document';
import { figureAt } from '@xxgk/model';
import { writingFindings } from './findings.js';
import type { Prepared, PreparedDocument } from './prepared.js';

/** What is found only when files are written: entries about it may well be unused where none are. */
const OF_WRITING: readonly string[] = writingFindings.map(({ id }) => id);

/**
 * The findings of a report or of another document, once nothing is added to them: those of preparation and those of the files that were made,
 * each once; those that are disabled left out; those that the report accepts marked. The only place where this is done.
 */
export function settle(
  prepared: Prepared | PreparedDocument,
  options: { readonly disabled?: readonly string[] | undefined; readonly made?: readonly Finding[] } = {},
): readonly Finding[] {
  const { disabled, made = [] } = options;
  const all = withoutTwins(withoutToldByRules([...prepared.findings, ...made], prepared));
  if (!('source' in prepared)) return settleFindings(all, { disabled });
  const { accepted } = prepared.source;
  return settleFindings(all, { accepted, disabled, language: prepared.language, elsewhere: OF_WRITING });
}

/** A reader tells of single cells and tables what the rules tell of all of them together. */
function withoutToldByRules(
  findings: readonly Finding[],
  prepared: Prepared | PreparedDocument,
): readonly Finding[] {
  const told = new Set(findings.map(({ ruleId }) => ruleId));
  return findings.filter(({ ruleId, path = [] }) => {
    if (ruleId === 'reader/date-missing') return !told.has('structure/date-missing');
    if (ruleId === 'reader/cells-blank') return !told.has('figures/blank');
    if (ruleId !== 'reader/figure-unreadable' || !('source' in prepared) || !told.has('figures/unreadable'))
      return true;
    return Object(figureAt(prepared.source, path.join('.'))).raw === undefined;
  });
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
