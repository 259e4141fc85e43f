import type { Finding, Language } from '@xxgk/document';
import { aggregateReports } from '../aggregate/aggregate-reports.js';
import type { NamedReport } from '../aggregate/sum-figures.js';
import { mostFrequentYear } from '../desk/build-check-result.js';
import type { Roster } from '../roster/roster.js';

/** What was given of many organs. */
export interface GivenByMany {
  readonly reports: readonly NamedReport[];
  /** Files that could not be read, and why. */
  readonly unread: readonly { readonly name: string; readonly reason: string }[];
  /** Files beside them that are of no kind that is read. */
  readonly passedOver?: readonly string[] | undefined;
  /** The organs that must report. */
  readonly roster?: Roster | undefined;
  /** Organs that were heard of in the round before. */
  readonly heard?: readonly string[] | undefined;
}

/** What is told of the reports of many organs beside what is wrong with each. */
const OF_MANY = [
  'aggregate/passed-over',
  'aggregate/missing',
  'aggregate/missing-unsure',
  'aggregate/duplicate',
  'aggregate/other-year',
  'aggregate/unexpected',
  'aggregate/name-differs',
  'aggregate/rendition-differs',
];

/** Whether the reports of many organs make one whole: who is missing, there twice or of another year than most. */
export function findingsOfMany(
  { reports, unread, passedOver = [], roster, heard }: GivenByMany,
  language: Language,
): readonly Finding[] {
  const { findings } = aggregateReports(reports, {
    organ: { name: '', kind: 'other' },
    year: mostFrequentYear(reports),
    otherYear: 'skip',
    otherEdition: 'skip',
    expected: roster,
    heard,
    unreadable: unread,
    passedOver: [passedOver],
    language,
  });
  return findings.filter(({ ruleId }) => OF_MANY.includes(ruleId));
}
