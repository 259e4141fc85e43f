import { resolve } from 'node:path';
import type { NamedReport } from '@xxgk/collection';
import type { Finding } from '@xxgk/document';
import { fillPlaceholders } from '@xxgk/model';
import { type GivenReport, givenReports } from '../input/given-reports.js';
import { unreadDocuments } from '../input/unread-documents.js';
import type { CommandContext } from '../process/environment.js';
import { asFailure } from '../process/failure.js';
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
    const unread = await unreadDocuments(input, reports.slice(before), isExcluded, context);
    if (unread.length > 0) findings.push(documentsPassedOver.find(context.language, {}, unread));
  }
  return { reports, findings, given };
}

/** One that cannot be read is named and does not keep the others from being read. */
async function readChild(
  name: string,
  read: GivenReport['read'],
  { language }: CommandContext,
): Promise<NamedReport | Finding> {
  try {
    const result = await read();
    if (result.ok) return { name, report: fillPlaceholders(result.report, { language }).report };
    const error = result.findings.find(({ severity }) => severity === 'error');
    return childUnreadable.find(language, {}, name, error?.message ?? '');
  } catch (error) {
    const failure = asFailure(error, language);
    if (failure === undefined) throw error;
    return childUnreadable.find(language, {}, name, failure.message);
  }
}
