import { type Finding, type Language, words } from '@xxgk/document';
import type { AcceptedFinding } from '@xxgk/model';
import { markAccepted, speaksOf } from './accept.js';
import { acceptedUnused } from './accepted-unused.js';
import { errorAccepted } from './error-accepted.js';

const text = words({
  'zh-CN': { entry: (number: number) => `已接受的检查结果第${number}条` },
  en: { entry: (number) => `accepted, entry ${number}` },
});

/** What decides which findings are shown, and how. */
export interface SettleOptions {
  readonly accepted?: readonly AcceptedFinding[] | undefined;
  /** Ids of warnings and notes that are left out; errors stay. */
  readonly disabled?: readonly string[] | undefined;
  readonly language?: Language;
  /** Ids that only other uses of the report find: entries about them may well be unused here. */
  readonly elsewhere?: readonly string[] | undefined;
}

/**
 * All findings about one source, once nothing can be added to them: what is disabled is left out, what the report
 * accepts carries the reason, and entries that accept an error or nothing are told. Never throws.
 */
export function settleFindings(
  findings: readonly Finding[],
  options: SettleOptions = {},
): readonly Finding[] {
  const { accepted = [], disabled = [], language = 'zh-CN', elsewhere = [] } = options;
  const shown = findings.filter(({ ruleId, severity }) => severity === 'error' || !disabled.includes(ruleId));
  const ofEntries = accepted.flatMap((entry, index) => {
    const spokenOf = findings.filter((finding) => speaksOf(entry, finding));
    const place = { path: ['accepted', index], where: text(language).entry(index + 1), actual: entry.rule };
    const errors = spokenOf.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) return [errorAccepted.find(language, place, entry.rule, errors.length)];
    if (spokenOf.length > 0 || elsewhere.includes(entry.rule)) return [];
    return [acceptedUnused.find(language, place, entry.rule, entry.where)];
  });
  const kept = ofEntries.filter(({ ruleId }) => !disabled.includes(ruleId));
  return [...markAccepted(shown, accepted), ...markAccepted(kept, accepted)];
}
