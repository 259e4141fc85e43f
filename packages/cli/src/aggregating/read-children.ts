import { resolve } from 'node:path';
import { type Finding, fillPlaceholders, type NamedReport } from '@xxgk/model';
import { type GivenReport, givenReports } from '../input/given-reports.js';
import { passedOver } from '../input/unread-documents.js';
import type { CommandContext } from '../process/environment.js';
import { asFailure } from '../process/failure.js';

/** The reports of subordinates, and what could not be read of them. */
export interface Children {
  readonly reports: readonly NamedReport[];
  readonly findings: readonly Finding[];
  /** Files and rows that were looked at. */
  readonly given: number;
}

/**
 * Reads the reports of subordinates. Of a folder those that lie in it, not those of its subfolders, which are the
 * subordinates' own. `excluded` are files that are none, such as the sum itself. @throws Failure for a wrong argument
 */
export async function readChildren(
  inputs: readonly string[],
  excluded: readonly string[],
  context: CommandContext,
): Promise<Children> {
  const reports: NamedReport[] = [];
  const findings: Finding[] = [];
  const isExcluded = new Set(excluded.map((path) => resolve(context.workingDirectory, path)));
  let given = 0;
  for (const input of inputs) {
    const before = reports.length;
    for await (const { name, file, read } of givenReports(input, context)) {
      if (isExcluded.has(resolve(context.workingDirectory, file))) continue;
      given += 1;
      const child = await readChild(name, read, context);
      if ('report' in child) reports.push(child);
      else findings.push(child);
    }
    const others = await passedOver(input, reports.slice(before), isExcluded, context);
    if (others.length > 0) findings.push(passedOverNote(others, context));
  }
  return { reports, findings, given };
}

function passedOverNote(names: readonly string[], { messages }: CommandContext): Finding {
  const { message, hint } = messages.passedOver(names);
  return { ruleId: 'aggregate/passed-over', severity: 'note', message, hint };
}

/** One that cannot be read is named and does not keep the others from being read. */
async function readChild(
  name: string,
  read: GivenReport['read'],
  { language, messages }: CommandContext,
): Promise<NamedReport | Finding> {
  const unreadable = (reason: string): Finding => ({
    ruleId: 'aggregate/unreadable',
    severity: 'error',
    ...messages.aggregate.unreadable(name, reason),
  });
  try {
    const result = await read();
    if (result.ok) return { name, report: fillPlaceholders(result.report, { language }).report };
    const error = result.findings.find(({ severity }) => severity === 'error');
    return unreadable(error?.message ?? '');
  } catch (error) {
    const failure = asFailure(error);
    if (failure === undefined) throw error;
    return unreadable(failure.message);
  }
}
