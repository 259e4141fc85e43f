import type { Finding, Language } from '@xxgk/document';
import type { EditionId } from '@xxgk/model';
import { childDuplicate } from '../children/child-duplicate.js';
import { childMissing } from '../children/child-missing.js';
import { childNotKnownMissing } from '../children/child-not-known-missing.js';
import { childOtherEdition } from '../children/child-other-edition.js';
import { childOtherYear } from '../children/child-other-year.js';
import { childOwnReport } from '../children/child-own-report.js';
import { childOwnSum } from '../children/child-own-sum.js';
import { childUnexpected } from '../children/child-unexpected.js';
import { isSumOf } from './is-sum-of.js';
import type { NamedReport } from './sum-figures.js';

/** What to do with a report that does not belong: refuse the sum, or leave the report out of it. */
export type Mismatch = 'refuse' | 'skip';

/** Which reports make up the sum. */
export interface Selection {
  /** Name of the organ that adds up. */
  readonly organ: string;
  readonly year: number;
  readonly edition: EditionId;
  readonly otherYear: Mismatch;
  readonly otherEdition: Mismatch;
  /** What to do with a report of that organ which is the sum of the others. */
  readonly ownSum: Mismatch;
  /** Names of the organs that must report; the sum names those that did not. */
  readonly expected?: readonly string[] | undefined;
  /** Files that are unread: while there are any, nobody is called missing. */
  readonly unread: number;
}

/** The reports to add, and who is missing, twice there, or of another year or edition. */
export interface SelectedChildren {
  readonly children: readonly NamedReport[];
  readonly findings: readonly Finding[];
}

/**
 * Picks the reports that belong into the sum. An organ that reports twice is added once, the first time; a sum of the
 * others that was made before is not added again; what is left out is named. Never throws.
 */
export function selectChildren(
  given: readonly NamedReport[],
  selection: Selection,
  language: Language,
): SelectedChildren {
  const findings: Finding[] = [];
  const children: NamedReport[] = [];
  const names = new Map<string, string>();
  for (const child of given) {
    const { organ, year, edition } = child.report;
    const first = names.get(organ.name);
    if (year !== selection.year) {
      const severity = severityOf(selection.otherYear);
      findings.push(childOtherYear.find(language, { severity }, child.name, year, selection.year));
    } else if (edition !== selection.edition) {
      const severity = severityOf(selection.otherEdition);
      findings.push(childOtherEdition.find(language, { severity }, child.name, edition, selection.edition));
    } else if (first !== undefined) {
      findings.push(childDuplicate.find(language, {}, organ.name, first, child.name));
    } else {
      names.set(organ.name, child.name);
      children.push(child);
    }
  }
  const own = ownReport(children, selection, language);
  if (own !== undefined) findings.push(own.finding);
  if (own?.isAdded === false) names.delete(selection.organ);
  const missing = [...new Set(selection.expected ?? [])].filter((name) => !names.has(name));
  if (missing.length > 0 && selection.unread > 0)
    findings.push(childNotKnownMissing.find(language, {}, missing, selection.unread));
  else findings.push(...missing.map((name) => childMissing.find(language, {}, name)));
  for (const [name, file] of names) {
    if (selection.expected !== undefined && !selection.expected.includes(name)) {
      findings.push(childUnexpected.find(language, {}, name, file));
    }
  }
  return { children: children.filter((child) => child !== own?.child || own.isAdded), findings };
}

/** The office of an organ may report beside its departments; a sum that lies among what it was made of may not be added. */
function ownReport(
  children: readonly NamedReport[],
  { organ, ownSum }: Selection,
  language: Language,
): { readonly child: NamedReport; readonly isAdded: boolean; readonly finding: Finding } | undefined {
  const child = children.find(({ report }) => report.organ.name === organ);
  if (child === undefined) return undefined;
  const others = children.filter((other) => other !== child);
  const isAdded = others.length === 0 || !isSumOf(child.report, others);
  const finding: Finding = isAdded
    ? childOwnReport.find(language, {}, organ, child.name)
    : childOwnSum.find(language, { severity: severityOf(ownSum) }, organ, child.name);
  return { child, isAdded, finding };
}

/** A report that is left out on demand is only told. */
export function severityOf(mismatch: Mismatch): Finding['severity'] {
  return mismatch === 'refuse' ? 'error' : 'warning';
}
