import { basename, join, resolve } from 'node:path';
import type { ReadResult } from '@xxgk/readers';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { asFailure, Failure, reasonOf } from '../process/failure.js';
import { readInput } from './read-input.js';
import { readRow } from './read-list.js';
import { sourceOf } from './sources.js';
import { walkFolder } from './walk-folder.js';

/** One report that an argument stands for, before it is read. */
export interface GivenReport {
  /** By which messages name it. */
  readonly name: string;
  /** From the working directory. */
  readonly file: string;
  readonly read: () => Promise<ReadResult>;
}

/**
 * The reports that an argument stands for, one after another: those of a folder but not of its subfolders, those that a
 * pattern names, the rows of a list, or one file. @throws Failure for what cannot be listed
 */
export async function* givenReports(input: string, context: CommandContext): AsyncGenerator<GivenReport> {
  const source = await sourceOf(input, context);
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
