import type { Finding, Language } from '@xxgk/document';
import type { EditionId } from '@xxgk/model';
import { childDuplicate } from '../children/child-duplicate.js';
import { childMissing } from '../children/child-missing.js';
import { childNameDiffers } from '../children/child-name-differs.js';
import { childNotKnownMissing } from '../children/child-not-known-missing.js';
import { childOtherEdition } from '../children/child-other-edition.js';
import { childOtherYear } from '../children/child-other-year.js';
import { childOwnReport } from '../children/child-own-report.js';
import { childOwnSum } from '../children/child-own-sum.js';
import { childUnexpected } from '../children/child-unexpected.js';
import { matchOrgans, organInFileName } from '../roster/match-organs.js';
import type { Roster } from '../roster/roster.js';
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
  /** The organs that must report; the sum names those that did not. */
  readonly expected?: Roster | undefined;
  /** Organs that have reported at another time: they are not called missing. */
  readonly heard?: readonly string[] | undefined;
  /**
   * Names of files that are unread. One that bears the name of an organ is its report; while there are others, nobody is
   * called missing.
   */
  readonly unread: readonly string[];
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
  const { expected = [] } = selection;
  const { matches, suggestions } = matchOrgans(
    given.map(({ report }) => report.organ.name),
    expected,
  );
  const listedName = (name: string): string => matches.get(name)?.organ.name ?? name;
  const names = new Map<string, NamedReport>();
  const ofOthers = new Map<string, NamedReport>();
  for (const child of given) {
    const { year, edition } = child.report;
    const organ = listedName(child.report.organ.name);
    const first = names.get(organ);
    if (year !== selection.year) {
      const severity = severityOf(selection.otherYear);
      findings.push(childOtherYear.find(language, { severity }, child.name, year, selection.year));
      ofOthers.set(organ, child);
    } else if (edition !== selection.edition) {
      const severity = severityOf(selection.otherEdition);
      findings.push(childOtherEdition.find(language, { severity }, child.name, edition, selection.edition));
    } else if (first !== undefined) {
      findings.push(childDuplicate.find(language, {}, organ, first.name, child.name));
    } else {
      names.set(organ, child);
      children.push(child);
    }
  }
  const own = ownReport(children, selection, language);
  if (own !== undefined) findings.push(own.finding);
  if (own?.isAdded === false) names.delete(selection.organ);
  findings.push(...missingOrgans({ names, ofOthers }, selection, language));
  for (const [listed, { name: file, report }] of names) {
    const { name } = report.organ;
    const by = matches.get(name)?.by;
    if (by !== undefined && by !== 'name')
      findings.push(childNameDiffers.find(language, {}, name, file, listed, by));
    if (by === undefined && selection.expected !== undefined)
      findings.push(childUnexpected.find(language, {}, name, file, suggestions.get(name) ?? []));
  }
  return { children: children.filter((child) => child !== own?.child || own.isAdded), findings };
}

/** Who has not reported, as far as that is known: files that are unread may be the reports that are missing. */
function missingOrgans(
  received: Readonly<Record<'names' | 'ofOthers', ReadonlyMap<string, NamedReport>>>,
  { expected = [], heard = [], unread, year, otherYear }: Selection,
  language: Language,
): readonly Finding[] {
  const ofFiles = unread.map((file) => organInFileName(file, expected)?.name);
  const unclear = ofFiles.filter((name) => name === undefined).length;
  const missing = [...new Set(expected.map(({ name }) => name))].filter((name) => {
    // The report of another year is an error of its own unless it is left out on demand.
    if (otherYear === 'refuse' && received.ofOthers.has(name)) return false;
    return !received.names.has(name) && !ofFiles.includes(name) && !heard.includes(name);
  });
  if (missing.length > 0 && unclear > 0) return [childNotKnownMissing.find(language, {}, missing, unclear)];
  return missing.map((name) => {
    const other = received.ofOthers.get(name);
    return childMissing.find(
      language,
      {},
      name,
      other && { file: other.name, year: other.report.year, wanted: year },
    );
  });
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
