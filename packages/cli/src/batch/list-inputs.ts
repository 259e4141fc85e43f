import { join, relative, resolve, sep } from 'node:path';
import type { CommandContext } from '../environment.js';
import { ExitCode } from '../exit-codes.js';
import { Failure, reasonOf } from '../failure.js';
import { outputName } from '../output-name.js';
import type { BatchRow } from './read-list.js';
import { isInShard, type Shard } from './shard.js';
import type { Source } from './sources.js';
import { walkFolder } from './walk-folder.js';

/** One report of a batch, before it is read. */
export interface BatchInput {
  /** By which journal, manifest and messages name it. */
  readonly input: string;
  /** The file, from the working directory. */
  readonly file: string;
  /** Path of its outputs below the output folder, without the ending. */
  readonly stem: string;
  readonly row?: BatchRow;
  /** Why it cannot be made. */
  readonly problem?: string;
}

/**
 * All inputs of a batch (or of one part of it), one after another, in an order that does not depend on the machine.
 * Outputs are named after the input and its folder, so two inputs never write the same file. @throws Failure
 */
export async function* listInputs(
  sources: readonly Source[],
  outFolder: string,
  shard: Shard,
  context: CommandContext,
): AsyncGenerator<BatchInput> {
  const isOne = sources.length === 1;
  const owners = new Map<string, string>();
  for (const source of sources) {
    for await (const item of inputsOf(source, outFolder, isOne, context)) {
      // Names below one folder differ already; those of several arguments may meet.
      const owner = isOne ? undefined : owners.get(item.stem);
      if (!isOne && owner === undefined) owners.set(item.stem, item.input);
      if (owner === item.input || !isInShard(item.input, shard)) continue;
      yield owner === undefined
        ? item
        : { ...item, problem: context.messages.batch.sameStem(item.stem, owner) };
    }
  }
}

async function* inputsOf(
  source: Source,
  outFolder: string,
  isOne: boolean,
  context: CommandContext,
): AsyncGenerator<BatchInput> {
  if (source.kind === 'list') yield* rowInputs(source.file, source.rows, context);
  else if (source.kind === 'file') yield* folderInputs(source.base, '', [source.name], isOne);
  else {
    const base = resolve(context.workingDirectory, source.base);
    const isOutput = (path: string): boolean => resolve(base, path) === outFolder;
    if (base === outFolder)
      throw new Failure(ExitCode.usage, context.messages.batch.outputAmongInputs(source.base));
    try {
      for await (const { path, names } of walkFolder(base, source.accepts, isOutput))
        yield* folderInputs(source.base, path, names, isOne);
    } catch (error) {
      if (error instanceof Failure) throw error;
      const message = context.messages.cannotRead(source.base, reasonOf(error));
      throw new Failure(ExitCode.environment, message, { cause: error });
    }
  }
}

/** Files of one folder. Where two differ in their ending alone, the ending stays in the names of their outputs. */
function* folderInputs(
  base: string,
  path: string,
  names: readonly string[],
  isOne: boolean,
): Generator<BatchInput> {
  const sharers = new Map<string, number>();
  for (const name of names) sharers.set(folded(name), (sharers.get(folded(name)) ?? 0) + 1);
  for (const name of names) {
    const file = join(base, path, name);
    const below = path === '' ? name : `${path}/${name}`;
    const stem = (sharers.get(folded(name)) ?? 0) > 1 ? below : withoutEnding(below);
    yield { input: isOne ? below : posix(file), file, stem };
  }
}

/** Rows of a list are named by title, so that rows may move; one whose title an earlier row has is told by its number. */
function* rowInputs(
  file: string,
  rows: readonly BatchRow[],
  { messages, workingDirectory }: CommandContext,
): Generator<BatchInput> {
  const owners = new Map<string, string>();
  const name = posix(relative(workingDirectory, resolve(workingDirectory, file)));
  for (const row of rows) {
    const stem = outputName(row.title, '');
    const owner = owners.get(stem);
    const input = owner === undefined ? `${name}#${row.title}` : `${name}#${messages.batch.rowName(row.row)}`;
    if (owner === undefined) owners.set(stem, input);
    const problem = owner === undefined ? {} : { problem: messages.batch.sameStem(stem, owner) };
    yield { input, file, stem, row, ...problem };
  }
}

function withoutEnding(name: string): string {
  return name.replace(/(?<=[^/])\.[^./]*$/u, '');
}

/** How a file system that takes no notice of case or composition sees the name of an output. */
function folded(name: string): string {
  return withoutEnding(name).normalize('NFC').toLowerCase();
}

function posix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
