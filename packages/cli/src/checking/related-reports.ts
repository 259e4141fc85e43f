import { resolve } from 'node:path';
import type { NamedReport } from '@xxgk/collection';
import { defineError } from '@xxgk/document';
import { fillPlaceholders, type Report } from '@xxgk/model';
import type { PrepareContext } from '@xxgk/pipeline';
import { documentsPassedOver } from '../aggregating/reading-findings.js';
import type { GivenReport } from '../input/given-reports.js';
import { readRoster } from '../input/read-roster.js';
import { unreadDocuments } from '../input/unread-documents.js';
import type { CommandContext } from '../process/environment.js';
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
  const skipped = options.roster === undefined ? [] : [options.roster];
  const [previous, children, siblings] = await Promise.all(
    [options.previous, options.children, options.siblings].map((path) =>
      path === undefined ? undefined : readReports(path, skipped, context),
    ),
  );
  return {
    of: (report, path) => {
      const others = (reports: readonly Placed[], given = ''): readonly NamedReport[] => {
        const rest = reports.filter((other) => other.path !== resolve(context.workingDirectory, path));
        if (rest.length > 0) return rest;
        throw noneToCompare([given]);
      };
      const before = previous && lastYearOf(report, previous);
      return {
        ...(before === undefined ? {} : { earlier: [before] }),
        related: {
          ...(children === undefined ? {} : { children: others(children, options.children) }),
          ...(roster === undefined ? {} : { expectedChildren: roster }),
          ...(siblings === undefined ? {} : { siblings: others(siblings, options.siblings) }),
        },
      };
    },
  };
}

interface Placed extends NamedReport {
  readonly path: string;
}

/** Of one file that file, whatever it is; of a folder the same organ's report of the year before. */
function lastYearOf(report: Report, previous: readonly Placed[]): Report | undefined {
  const match = previous.find(
    ({ report: other }) => other.organ.name === report.organ.name && other.year === report.year - 1,
  );
  return match?.report ?? (previous.length === 1 ? previous[0]?.report : undefined);
}

/** Reads as `aggregate` does, so that a sum is held against what it was made of. */
async function readReports(
  input: string,
  skipped: readonly string[],
  context: CommandContext,
): Promise<readonly Placed[]> {
  const { givenReports } = await import('../input/given-reports.js');
  const skip = new Set(skipped.map((each) => resolve(context.workingDirectory, each)));
  const reports: Placed[] = [];
  for await (const given of givenReports(input, context)) {
    const path = resolve(context.workingDirectory, given.file);
    if (!skip.has(path)) reports.push(await readOne(path, given));
  }
  if (reports.length === 0) throw noneToCompare([input]);
  const unread = await unreadDocuments(input, reports, skip, context);
  const { message, hint = '' } = documentsPassedOver.find(context.language, {}, unread);
  if (unread.length > 0) context.err(message + hint);
  return reports;
}

async function readOne(path: string, { name, read }: GivenReport): Promise<Placed> {
  const result = await read();
  if (result.ok) return { path, name, report: fillPlaceholders(result.report).report };
  const reason = result.findings.find(({ severity }) => severity === 'error')?.message ?? '';
  throw unreadable([name, reason]);
}
