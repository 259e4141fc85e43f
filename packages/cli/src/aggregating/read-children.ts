import type { NamedReport } from '@xxgk/collection';
import type { Finding } from '@xxgk/document';
import { readGivenReports } from '../input/given-reports.js';
import type { CommandContext } from '../process/environment.js';
import { childUnreadable, documentsPassedOver } from './reading-findings.js';

/** The reports of subordinates, and what could not be read of them. */
export interface Children {
  readonly reports: readonly NamedReport[];
  readonly findings: readonly Finding[];
  /** Files and rows that were looked at. */
  readonly given: number;
}

/**
 * Reads the reports of subordinates. Of a folder those that lie in it, not those of its subfolders, which are the
 * subordinates' own. `excluded` are files that are none, such as the sum itself. @throws XxgkError for a wrong argument
 */
export async function readChildren(
  inputs: readonly string[],
  excluded: readonly string[],
  context: CommandContext,
): Promise<Children> {
  const { language } = context;
  const reports: NamedReport[] = [];
  const findings: Finding[] = [];
  let given = 0;
  for (const input of inputs) {
    const { reports: read, unreadable, passedOver } = await readGivenReports(input, excluded, context);
    reports.push(...read);
    given += read.length + unreadable.length;
    for (const { name, failure } of unreadable)
      findings.push(childUnreadable.find(language, {}, name, failure.message));
    if (passedOver.length > 0) findings.push(documentsPassedOver.find(language, {}, passedOver));
  }
  return { reports, findings, given };
}
