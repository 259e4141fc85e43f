import { resolve } from 'node:path';
import { type CheckInputs, fillPlaceholders, type NamedReport, type Report } from '@xxgk/model';
import type { GivenReport } from '../input/given-reports.js';
import { readRoster } from '../input/read-roster.js';
import { passedOver } from '../input/unread-documents.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { Failure } from '../process/failure.js';
import type { CheckOptions } from './check-options.js';

/** What is compared with each report that is checked, read once for all of them. */
export interface Companions {
  readonly inputsFor: (report: Report, path: string) => CheckInputs;
}

/**
 * Reads last year's reports, the subordinates' and the siblings'.
 * @throws Failure (environment) when one of them cannot be read or there is none: half a comparison, or none, would look
 * like a whole one.
 */
export async function readCompanions(options: CheckOptions, context: CommandContext): Promise<Companions> {
  const roster = options.roster === undefined ? undefined : await readRoster(options.roster, context);
  const skipped = options.roster === undefined ? [] : [options.roster];
  const [previous, children, siblings] = await Promise.all(
    [options.previous, options.children, options.siblings].map((path) =>
      path === undefined ? undefined : readReports(path, skipped, context),
    ),
  );
  const { today, messages } = context;
  return {
    inputsFor: (report, path) => {
      const others = (reports: readonly Placed[], given = ''): readonly NamedReport[] => {
        const rest = reports.filter((other) => other.path !== resolve(context.workingDirectory, path));
        if (rest.length > 0) return rest;
        throw new Failure(ExitCode.environment, messages.noCompanions(given));
      };
      const before = previous && lastYearOf(report, previous);
      return {
        ...(before === undefined ? {} : { previous: before }),
        ...(children === undefined ? {} : { children: others(children, options.children) }),
        ...(roster === undefined ? {} : { expectedChildren: roster }),
        ...(siblings === undefined ? {} : { siblings: others(siblings, options.siblings) }),
        ...(today === undefined ? {} : { today }),
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
    if (!skip.has(path)) reports.push(await readOne(path, given, context));
  }
  if (reports.length === 0) throw new Failure(ExitCode.environment, context.messages.noCompanions(input));
  const others = await passedOver(input, reports, skip, context);
  const { message, hint } = context.messages.passedOver(others);
  if (others.length > 0) context.err(message + hint);
  return reports;
}

async function readOne(path: string, { name, read }: GivenReport, context: CommandContext): Promise<Placed> {
  const result = await read();
  if (result.ok) return { path, name, report: fillPlaceholders(result.report).report };
  const reason = result.findings.find(({ severity }) => severity === 'error')?.message ?? '';
  throw new Failure(ExitCode.environment, context.messages.companionUnreadable(name, reason));
}
