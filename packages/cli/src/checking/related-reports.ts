import { resolve } from 'node:path';
import { documentsPassedOver, oneOfEach } from '@xxgk/collection';
import { defineError, words } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import { type PlacedReport, readGivenReports, readRoster } from '@xxgk/node';
import type { PrepareContext } from '@xxgk/pipeline';
import type { CommandContext } from '../process/environment.js';
import type { CheckOptions } from './check-options.js';

const noneToCompare = defineError('input-unreadable', {
  'zh-CN': (path: string) =>
    `“${path}”中没有可以对照的其他报告，没有核对。请核对路径，以及其中有没有报告（Word、PDF、网页、Excel、文本或数据文件）。`,
  en: (path) =>
    `"${path}" holds no other report to compare with: nothing was checked. Check the path, and whether there are reports in it.`,
});

/** Documents of a folder may be anything: one that is no report is told, and the comparison goes on without. */
const leftOut = words({
  'zh-CN': (name: string, reason: string) => `“${name}”没有读出，没有参与对照：${reason}`,
  en: (name, reason) => `"${name}" was not read and is not compared: ${reason}`,
});

const unreadable = defineError('input-unreadable', {
  'zh-CN': (name: string, reason: string) => `用来对照的“${name}”读不出来：${reason}请先改正该文件。`,
  en: (name, reason) => `Cannot read "${name}" to compare with: ${reason} Correct it first.`,
});

/** What a report of a file is compared with: read once for all reports that are checked. */
export type RelatedReports = (report: Report, input: string) => Pick<PrepareContext, 'earlier' | 'related'>;

/**
 * Reads last year's reports, the subordinates' and the siblings'.
 * @throws XxgkError `input-unreadable` when one of them cannot be read or there is none: half a comparison, or none, would look
 * like a whole one.
 */
export async function readRelatedReports(
  options: CheckOptions,
  context: CommandContext,
): Promise<RelatedReports> {
  const roster = options.roster === undefined ? undefined : await readRoster(options.roster, context);
  const [previous, below, siblings] = await Promise.all(
    [options.previous, options.children, options.siblings].map((path) =>
      path === undefined ? undefined : readReports(path, options.roster, context),
    ),
  );
  return (report, input) => {
    const path = resolve(context.workingDirectory, input);
    const others = (reports: readonly PlacedReport[], given = ''): readonly PlacedReport[] => {
      const rest = reports.filter((other) => other.path !== path);
      if (rest.length > 0) return rest;
      throw noneToCompare([given]);
    };
    const before = previous && lastYearOf(report, previous.reports);
    return {
      ...(before === undefined ? {} : { earlier: [before] }),
      related: {
        children: below && others(below.reports, options.children),
        expectedChildren: roster,
        unreadChildren: below?.unread,
        siblings: siblings && others(siblings.reports, options.siblings),
      },
    };
  };
}

/** Of one file that file, whatever it is; of a folder the same organ's report of the year before. */
function lastYearOf(report: Report, previous: readonly PlacedReport[]): Report | undefined {
  const match = previous.find(
    ({ report: other }) => other.organ.name === report.organ.name && other.year === report.year - 1,
  );
  return match?.report ?? (previous.length === 1 ? previous[0]?.report : undefined);
}

/** Reads as `aggregate` does, so that a sum is held against what it was made of. */
async function readReports(
  input: string,
  roster: string | undefined,
  context: CommandContext,
): Promise<{ readonly reports: readonly PlacedReport[]; readonly unread: readonly string[] }> {
  const excluded = roster === undefined ? [] : [roster];
  const { reports, unreadable: faulty, passedOver } = await readGivenReports(input, excluded, context);
  const [first] = faulty.filter(({ isData }) => isData);
  for (const { name, reason } of faulty.filter((file) => file !== first))
    context.err(leftOut(context.language)(name, reason));
  if (first !== undefined) throw first.error ?? unreadable([first.name, first.reason]);
  if (reports.length === 0) throw noneToCompare([input]);
  const { reports: once, findings } = oneOfEach(reports, context.language);
  for (const { message, hint = '' } of findings) context.err(message + hint);
  const { message, hint = '' } = documentsPassedOver.find(context.language, {}, passedOver);
  if (passedOver.length > 0) context.err(message + hint);
  return { reports: once, unread: [...faulty.map(({ name }) => name), ...passedOver] };
}
