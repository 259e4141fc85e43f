import { basename, join, resolve } from 'node:path';
import { type Finding, fillPlaceholders, type NamedReport } from '@xxgk/model';
import type { ReadResult } from '@xxgk/readers';
import { readRow } from '../batch/read-list.js';
import { type Source, sourceOf } from '../batch/sources.js';
import { walkFolder } from '../batch/walk-folder.js';
import type { CommandContext } from '../environment.js';
import { ExitCode } from '../exit-codes.js';
import { asFailure, Failure, reasonOf } from '../failure.js';
import { readInput } from '../read-input.js';

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
    const source = await sourceOf(input, context);
    for await (const { name, file, read } of membersOf(source, context)) {
      if (isExcluded.has(resolve(context.workingDirectory, file))) continue;
      given += 1;
      const child = await readChild(name, read, context);
      if ('report' in child) reports.push(child);
      else findings.push(child);
    }
  }
  return { reports, findings, given };
}

interface Member {
  readonly name: string;
  readonly file: string;
  readonly read: () => Promise<ReadResult>;
}

async function* membersOf(source: Source, context: CommandContext): AsyncGenerator<Member> {
  if (source.kind === 'list') {
    for (const row of source.rows)
      yield {
        name: `${basename(source.file)}#${row.row}`,
        file: source.file,
        read: async () => readRow(row, context),
      };
  } else if (source.kind === 'file') {
    const file = join(source.base, source.name);
    yield { name: source.name, file, read: () => readInput(file, context) };
  } else {
    const base = resolve(context.workingDirectory, source.base);
    const skipsFolder = (): boolean => source.kind === 'folder';
    try {
      for await (const { path, names } of walkFolder(base, source.accepts, skipsFolder)) {
        for (const each of names) {
          const name = path === '' ? each : `${path}/${each}`;
          const file = join(source.base, name);
          yield { name, file, read: () => readInput(file, context) };
        }
      }
    } catch (error) {
      if (asFailure(error) !== undefined) throw error;
      const message = context.messages.cannotRead(source.base, reasonOf(error));
      throw new Failure(ExitCode.environment, message, { cause: error });
    }
  }
}

/** One that cannot be read is named and does not keep the others from being read. */
async function readChild(
  name: string,
  read: Member['read'],
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
