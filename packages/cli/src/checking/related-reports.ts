import { resolve } from 'node:path';
import { documentsPassedOver } from '@xxgk/collection';
import { defineError } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import type { PrepareContext } from '@xxgk/pipeline';
import type { PlacedReport } from '../input/given-reports.js';
import { readRoster } from '../input/read-roster.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import type { CheckOptions } from './check-options.js';

const noneToCompare = defineError('input-unreadable', {
  'zh-CN': (path: string) =>
    `“${path}”中没有可以对照的其他报告，没有核对。目录中只读取 .yaml、.yml、.json、.xlsx、.txt 文件（不含子目录）；Word、PDF、网页请写成 "${path}/*.docx" 这样。`,
  en: (path) =>
    `"${path}" holds no other report to compare with: nothing was checked. Of a folder (not its subfolders) .yaml, .yml, .json, .xlsx and .txt are read; name documents by a pattern such as "${path}/*.docx".`,
});

const unreadable = defineError('input-unreadable', {
  'zh-CN': (name: string, reason: string) => `用来对照的“${name}”读不出来：${reason}请先改正该文件。`,
  en: (name, reason) => `Cannot read "${name}" to compare with: ${reason} Correct it first.`,
});

/** What is compared with each report that is checked, read once for all of them. */
export interface ReadRelatedReports {
  readonly of: (report: Report, path: string) => Pick<PrepareContext, 'earlier' | 'related'>;
}

/**
 * Reads last year's reports, the subordinates' and the siblings'.
 * @throws XxgkError `input-unreadable` when one of them cannot be read or there is none: half a comparison, or none, would look
 * like a whole one.
 */
export async function readRelatedReports(
  options: CheckOptions,
  context: CommandContext,
): Promise<ReadRelatedReports> {
  const roster = options.roster === undefined ? undefined : await readRoster(options.roster, context);
  const [previous, children, siblings] = await Promise.all(
    [options.previous, options.children, options.siblings].map((path) =>
      path === undefined ? undefined : readReports(path, options.roster, context),
    ),
  );
  return {
    of: (report, input) => {
      const path = resolve(context.workingDirectory, input);
      const others = (reports: readonly PlacedReport[], given = ''): readonly PlacedReport[] => {
        const rest = reports.filter((other) => other.path !== path);
        if (rest.length > 0) return rest;
        throw noneToCompare([given]);
      };
      const before = previous && lastYearOf(report, previous);
      return {
        ...(before === undefined ? {} : { earlier: [before] }),
        related: {
          children: children && others(children, options.children),
          expectedChildren: roster,
          siblings: siblings && others(siblings, options.siblings),
        },
      };
    },
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
): Promise<readonly PlacedReport[]> {
  const { readGivenReports } = await import('../input/given-reports.js');
  const excluded = roster === undefined ? [] : [roster];
  const { reports, unreadable: faulty, passedOver } = await readGivenReports(input, excluded, context);
  const [first] = faulty;
  if (first?.failure.exitCode === ExitCode.findings) throw unreadable([first.name, first.failure.message]);
  if (first !== undefined) throw first.failure;
  if (reports.length === 0) throw noneToCompare([input]);
  const { message, hint = '' } = documentsPassedOver.find(context.language, {}, passedOver);
  if (passedOver.length > 0) context.err(message + hint);
  return reports;
}
