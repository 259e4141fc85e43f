import { type Finding, type Language, words } from '@xxgk/document';
import type { NamedReport } from '../aggregate/sum-figures.js';
import { childDuplicate } from '../children/child-duplicate.js';
import { childNameDiffers } from '../children/child-name-differs.js';
import { childOtherYear } from '../children/child-other-year.js';
import { childUnexpected } from '../children/child-unexpected.js';
import { childUnreadable } from '../children/child-unreadable.js';
import type { MatchedOrgans } from '../roster/match-organs.js';

/** What is known of the organ beside its reports. */
export interface Receipt {
  readonly name: string;
  readonly year: number | undefined;
  readonly isListed: boolean;
  readonly names: MatchedOrgans;
  /** Files of the organ that could not be read. */
  readonly unread: readonly { readonly name: string; readonly reason: string }[];
}

/** A finding and the file that it speaks of. */
export interface OfFile {
  readonly finding: Finding;
  readonly file: string;
}

/** As it is said to the organ, which knows its own files and nothing of sums. */
const text = words({
  'zh-CN': {
    twice: (first: string, second: string) => ({
      message: `报了两份：“${first}”和“${second}”。`,
      hint: '请核对哪一份是定稿，只报定稿。',
    }),
    otherYear: (file: string, year: number, wanted: number) => ({
      message: `“${file}”是${year}年度的报告，应报${wanted}年度的报告。`,
      hint: `请改报${wanted}年度的报告。`,
    }),
    unreadable: (file: string, reason: string) => ({
      message: `“${file}”读不出来：${reason}`,
      hint: '请核对文件是否选对，重新报送。',
    }),
  },
  en: {
    twice: (first, second) => ({
      message: `Two reports came: “${first}” and “${second}”.`,
      hint: 'Find out which one is final and send that one alone.',
    }),
    otherYear: (file, year, wanted) => ({
      message: `“${file}” is a report of ${year}; that of ${wanted} is wanted.`,
      hint: `Send the report of ${wanted}.`,
    }),
    unreadable: (file, reason) => ({
      message: `“${file}” cannot be read: ${reason}`,
      hint: 'Check that it is the right file and send it again.',
    }),
  },
});

/** What is wrong with how an organ reported: twice, of another year, unreadable, under another name, unasked. Never throws. */
export function receiptFindings(
  reports: readonly NamedReport[],
  { name, year = 0, isListed, names, unread }: Receipt,
  language: Language,
): readonly OfFile[] {
  const t = text(language);
  const ofYear = reports.filter(({ report }) => report.year === year);
  const others = reports.filter(({ report }) => report.year !== year);
  const [first, ...again] = ofYear;
  const severity = first === undefined ? 'error' : 'warning';
  const said = first ?? others[0];
  const ownName = said?.report.organ.name ?? '';
  const by = names.matches.get(ownName)?.by;
  const found: OfFile[] = [];
  for (const { name: file } of again) {
    const finding = childDuplicate.find(language, {}, name, first?.name ?? '', file);
    found.push({ finding: { ...finding, ...t.twice(baseName(first?.name ?? ''), baseName(file)) }, file });
  }
  for (const { name: file, report } of others) {
    const finding = childOtherYear.find(language, { severity }, file, report.year, year);
    found.push({ finding: { ...finding, ...t.otherYear(baseName(file), report.year, year) }, file });
  }
  for (const { name: file, reason } of unread) {
    const finding = childUnreadable.find(language, { severity }, file, reason);
    found.push({
      finding: { ...finding, ...t.unreadable(baseName(file), reason.replaceAll(file, baseName(file))) },
      file,
    });
  }
  if (said === undefined) return found;
  const file = said.name;
  if (by !== undefined && by !== 'name')
    found.push({ finding: childNameDiffers.find(language, {}, ownName, baseName(file), name, by), file });
  if (!isListed)
    found.push({
      finding: childUnexpected.find(language, {}, name, baseName(file), names.suggestions.get(ownName) ?? []),
      file,
    });
  return found;
}

/** The name of a file without its folders. */
export function baseName(path: string): string {
  return path.split(/[/\\]/u).at(-1) ?? path;
}
