import type { Report } from '@xxgk/model';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { Failure } from '../process/failure.js';
import { readInput } from './read-input.js';

/** Reads the reports of earlier years. @throws Failure for a file that cannot be read or holds no report */
export async function readPrevious(
  paths: readonly string[],
  context: CommandContext,
): Promise<readonly Report[]> {
  const reports: Report[] = [];
  for (const path of paths) {
    const read = await readInput(path, context);
    if (!read.ok) throw new Failure(ExitCode.findings, context.messages.previousUnreadable(path));
    reports.push(read.report);
  }
  return reports;
}
