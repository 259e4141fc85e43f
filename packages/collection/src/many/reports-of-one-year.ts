import type { Language } from '@xxgk/document';
import { oneOfEach } from '../aggregate/one-of-each.js';
import type { NamedReport } from '../aggregate/sum-figures.js';
import { mostFrequentYear } from '../desk/build-check-result.js';
import type { Roster } from '../roster/roster.js';

/** The reports of many organs of one year. */
export interface ReportsOfOneYear<Given extends NamedReport> {
  readonly year: number;
  /** The first of each organ, in the order of the roster where there is one; who is not on it comes last. */
  readonly reports: readonly Given[];
  /** All that were given, of whatever year, each once. */
  readonly all: readonly Given[];
}

/** Takes one report of each organ, of the year that most are of; `undefined` where none is given. */
export function reportsOfOneYear<Given extends NamedReport>(
  given: readonly Given[],
  roster: Roster | undefined,
  language: Language,
): ReportsOfOneYear<Given> | undefined {
  const year = mostFrequentYear(given);
  if (year === undefined) return undefined;
  const { reports: all } = oneOfEach(given, language);
  const names = new Set<string>();
  const reports = all.filter(({ report }) => {
    const isFirst = report.year === year && !names.has(report.organ.name);
    if (isFirst) names.add(report.organ.name);
    return isFirst;
  });
  return { year, reports: roster === undefined ? reports : inOrderOf(roster, reports), all };
}

function inOrderOf<Given extends NamedReport>(roster: Roster, reports: readonly Given[]): readonly Given[] {
  const place = ({ report: { organ } }: Given): number => {
    const at = roster.findIndex(({ name, shortNames, formerNames }) =>
      [name, ...shortNames, ...formerNames].includes(organ.name),
    );
    return at < 0 ? roster.length : at;
  };
  return reports.toSorted((a, b) => place(a) - place(b));
}
