import { checkReport } from '@xxgk/checks';
import type { Finding, Language } from '@xxgk/document';
import {
  type EditionId,
  editionForYear,
  editionSpec,
  figureSpecs,
  type Organ,
  REPORT_SCHEMA_ID,
  type Report,
  withFigure,
} from '@xxgk/model';
import { childFaulty } from '../children/child-faulty.js';
import { childUnreadable } from '../children/child-unreadable.js';
import { documentsPassedOver } from '../children/documents-passed-over.js';
import { nothingToAdd } from '../children/nothing-to-add.js';
import type { Roster } from '../roster/roster.js';
import { oneOfEach } from './one-of-each.js';
import { type Mismatch, selectChildren, severityOf } from './select-children.js';
import { type CellTrace, type NamedReport, sumFigure } from './sum-figures.js';

/** What the sum is to be. */
export interface AggregateOptions {
  /** The organ that adds up: a government with its departments and towns, or a department with its units. */
  readonly organ: Organ;
  /** Report year; that of the first report when left out. */
  readonly year?: number | undefined;
  /** Edition of the form; that of the first report of the year, else that of the year, when left out. */
  readonly edition?: EditionId | undefined;
  /** `refuse` when left out. */
  readonly otherYear?: Mismatch | undefined;
  readonly otherEdition?: Mismatch | undefined;
  readonly ownSum?: Mismatch | undefined;
  readonly unread?: Mismatch | undefined;
  readonly expected?: Roster | undefined;
  /** Organs that have reported at another time: they are not called missing. */
  readonly heard?: readonly string[] | undefined;
  /** Files that were given and could not be added, with what is wrong with them. */
  readonly unreadable?: readonly { readonly name: string; readonly reason: string }[];
  /** Documents that lie beside the reports and were not read: a list for each folder. */
  readonly passedOver?: readonly (readonly string[])[];
  /** The prose of the sum, told from its figures and the reports that were added; blank when left out. */
  readonly prose?: (
    sum: Report,
    added: readonly NamedReport[],
  ) => Pick<Report, 'overview' | 'problems' | 'other'>;
  readonly language?: Language | undefined;
}

/** The parent's report with the origin of each cell. `report` is absent where nothing could be added. */
export interface AggregateResult {
  readonly report?: Report;
  readonly trace: readonly CellTrace[];
  /** Names of the reports that were added, in their order. */
  readonly added: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Adds up every cell of the three tables of all subordinate reports (汇总). Names the missing, the doubled, those of
 * another year or edition, the parent's own, and those whose own figures do not agree. Pure; never throws.
 * @rule practice: counties sum the reports of their departments and towns
 */
export function aggregateReports(all: readonly NamedReport[], options: AggregateOptions): AggregateResult {
  const { language = 'zh-CN', unreadable = [], passedOver = [] } = options;
  const { reports: given, findings: differing } = oneOfEach(all, language);
  const ofFiles = fileFindings(options, language);
  const [first] = given;
  if (first === undefined)
    return { trace: [], added: [], findings: [...ofFiles, nothingToAdd.find(language, {})] };
  const year = options.year ?? first.report.year;
  const edition = options.edition ?? editionOf(given, year) ?? first.report.edition;
  const { children, findings } = selectChildren(
    given,
    {
      organ: options.organ.name,
      year,
      edition,
      otherYear: options.otherYear ?? 'refuse',
      otherEdition: options.otherEdition ?? 'refuse',
      ownSum: options.ownSum ?? 'refuse',
      expected: options.expected,
      heard: options.heard,
      unread: [...unreadable.map(({ name }) => name), ...passedOver.flat()],
    },
    language,
  );
  const faulty = faultyChildren(children, language);
  const trace = figureSpecs(editionSpec(edition)).map((spec) => sumFigure(spec, children));
  return {
    ...(children.length === 0 ? {} : { report: parentReport(trace, year, edition, children, options) }),
    trace,
    added: children.map(({ name }) => name),
    findings: [...ofFiles, ...differing, ...findings, ...faulty],
  };
}

function fileFindings(
  { unreadable = [], passedOver = [], unread = 'refuse' }: AggregateOptions,
  language: Language,
): Finding[] {
  const severity = severityOf(unread);
  return [
    ...unreadable.map(({ name, reason }) => childUnreadable.find(language, { severity }, name, reason)),
    ...passedOver
      .filter((names) => names.length > 0)
      .map((names) => documentsPassedOver.find(language, {}, names)),
  ];
}

/** A report of another year, which may be left out, does not choose the form of the sum. */
function editionOf(given: readonly NamedReport[], year: number): EditionId | undefined {
  return given.find(({ report }) => report.year === year)?.report.edition ?? editionForYear(year);
}

/** Arithmetic does not mend itself by adding: each faulty report is named with its first fault. */
function faultyChildren(children: readonly NamedReport[], language: Language): readonly Finding[] {
  return children.flatMap(({ name, report }) => {
    const errors = checkReport(report, { language }).filter(({ severity }) => severity === 'error');
    const [first] = errors;
    if (first === undefined) return [];
    return [childFaulty.find(language, {}, name, errors.length, first.message)];
  });
}

function parentReport(
  trace: readonly CellTrace[],
  year: number,
  edition: EditionId,
  added: readonly NamedReport[],
  { organ, prose }: AggregateOptions,
): Report {
  let figures: object = { schema: REPORT_SCHEMA_ID, edition, year, organ, overview: '' };
  for (const { spec, sum } of trace) figures = withFigure(figures, spec.path, sum);
  const sum = { ...figures, problems: '', other: '' } as unknown as Report;
  return { ...sum, ...prose?.(sum, added) };
}
