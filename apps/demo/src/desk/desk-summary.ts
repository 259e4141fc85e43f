import { checkSource } from '@xxgk/checks';
import { aggregateReports, checkSiblings, rosterFrom } from '@xxgk/collection';
import type { Finding, Language } from '@xxgk/document';
import { organKind, type Report } from '@xxgk/model';

/** A file of the desk: its report, or why there is none. */
export interface DeskFile {
  readonly name: string;
  readonly report: Report | undefined;
  readonly reason: string | undefined;
}

/** A report of the desk with what is wrong with it. */
export interface DeskRow {
  readonly name: string;
  readonly report: Report;
  readonly errors: readonly Finding[];
  readonly warnings: number;
  /** What its words have in common with those of others. */
  readonly likeness: readonly Finding[];
}

/** What the desk says of all files together. */
export interface DeskSummary {
  readonly rows: readonly DeskRow[];
  /** The sum, where one can be made. */
  readonly sum: Report | undefined;
  /** Who is missing, twice there, of another year; files that could not be read. */
  readonly findings: readonly Finding[];
}

/** Checks every report, compares their words, adds them up and names who is missing. Pure. */
export function deskSummary(
  files: readonly DeskFile[],
  {
    organ,
    roster,
    language,
  }: { readonly organ: string; readonly roster: string; readonly language: Language },
): DeskSummary {
  const read = files.flatMap(({ name, report }) => (report === undefined ? [] : [{ name, report }]));
  const expected = rosterFrom(roster);
  const { report: sum, findings } = aggregateReports(read, {
    organ: { name: organ, kind: organKind(organ) },
    language,
    otherYear: 'skip',
    otherEdition: 'skip',
    ownSum: 'skip',
    unread: 'skip',
    unreadable: files.flatMap(({ name, reason }) => (reason === undefined ? [] : [{ name, reason }])),
    ...(expected.length === 0 ? {} : { expected }),
  });
  const rows = read.map(({ name, report }) => {
    const found = checkSource(report, { language });
    return {
      name,
      report,
      errors: found.filter(({ severity, accepted }) => severity === 'error' && accepted === undefined),
      warnings: found.filter(({ severity, accepted }) => severity === 'warning' && accepted === undefined)
        .length,
      likeness: checkSiblings(report, read, { language }),
    };
  });
  return { rows, sum, findings };
}

/** What an organ has to mend, as a note to send: a line for its name, one for each error. */
export function slipOf({ report, errors }: DeskRow, lead: (organ: string, year: number) => string): string {
  const lines = errors.map(({ message, hint }, index) => `${index + 1}. ${message}${hint ?? ''}`);
  return [lead(report.organ.name, report.year), ...lines].join('\n');
}
