import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { type CheckInputs, fillPlaceholders, type NamedReport, type Report } from '@xxgk/model';
import type { CommandContext } from '../environment.js';
import { ExitCode } from '../exit-codes.js';
import { Failure } from '../failure.js';
import { readInput } from '../read-input.js';
import { readRoster } from '../read-roster.js';
import type { CheckOptions } from './check-options.js';

/** Files of a folder that hold a report's data; documents made of them may lie beside. */
const REPORT_FILE = /^[^.].*\.(?:ya?ml|json|txt)$/iu;

/** What is compared with each report that is checked, read once for all of them. */
export interface Companions {
  readonly inputsFor: (report: Report, path: string) => CheckInputs;
}

/**
 * Reads last year's reports, the subordinates' and the siblings'.
 * @throws Failure (environment) when one of them cannot be read: half a comparison would look like a whole one.
 */
export async function readCompanions(options: CheckOptions, context: CommandContext): Promise<Companions> {
  const roster = options.roster === undefined ? undefined : await readRoster(options.roster, context);
  const skipped = options.roster === undefined ? [] : [options.roster];
  const [previous, children, siblings] = await Promise.all(
    [options.previous, options.children, options.siblings].map((path) =>
      path === undefined ? undefined : readReports(path, skipped, context),
    ),
  );
  const { today } = context;
  return {
    inputsFor: (report, path) => {
      const others = (reports: readonly Placed[]): readonly NamedReport[] =>
        reports.filter((other) => other.path !== resolve(context.workingDirectory, path));
      const before = previous && lastYearOf(report, previous);
      return {
        ...(before === undefined ? {} : { previous: before }),
        ...(children === undefined ? {} : { children: others(children) }),
        ...(roster === undefined ? {} : { expectedChildren: roster }),
        ...(siblings === undefined ? {} : { siblings: others(siblings) }),
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

async function readReports(
  path: string,
  skipped: readonly string[],
  context: CommandContext,
): Promise<readonly Placed[]> {
  const absolute = resolve(context.workingDirectory, path);
  const skip = skipped.map((each) => resolve(context.workingDirectory, each));
  const paths = (await isFolder(absolute))
    ? (await readdir(absolute))
        .filter((name) => REPORT_FILE.test(name))
        .toSorted()
        .map((name) => join(absolute, name))
    : [absolute];
  const reports: Placed[] = [];
  for (const each of paths.filter((candidate) => !skip.includes(candidate))) {
    reports.push(await readOne(each, paths.length === 1 ? path : basename(each), context));
  }
  return reports;
}

async function readOne(path: string, name: string, context: CommandContext): Promise<Placed> {
  const result = await readInput(path, context);
  if (result.ok) return { path, name, report: fillPlaceholders(result.report).report };
  const reason = result.findings[0]?.message ?? '';
  throw new Failure(ExitCode.environment, context.messages.companionUnreadable(name, reason));
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
