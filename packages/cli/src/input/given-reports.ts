import { basename, join } from 'node:path';
import type { ReadResult } from '@xxgk/readers';
import type { CommandContext } from '../process/environment.js';
import { readInput } from './read-input.js';
import { readRow } from './read-list.js';
import { filesOf, sourceOf } from './sources.js';

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
 * pattern names, the rows of a list, or one file. @throws XxgkError `input-unreadable` for what cannot be listed
 */
export async function* givenReports(input: string, context: CommandContext): AsyncGenerator<GivenReport> {
  const source = await sourceOf(input, context);
  const fileAt = (base: string, name: string): GivenReport => {
    const file = join(base, name);
    return { name, file, read: () => readInput(file, context) };
  };
  if (source.kind === 'list') {
    const { file, rows } = source;
    for (const row of rows)
      yield { name: `${basename(file)}#${row.row}`, file, read: async () => readRow(row, context) };
  } else if (source.kind === 'file') {
    yield fileAt(source.base, source.name);
  } else {
    for await (const { path, names } of filesOf(source, () => source.kind === 'folder', context))
      for (const name of names) yield fileAt(source.base, path === '' ? name : `${path}/${name}`);
  }
}
