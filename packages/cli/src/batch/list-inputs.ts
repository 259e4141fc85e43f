import { join, posix as posixPath, relative, resolve, sep } from 'node:path';
import type { BatchRow } from '../input/read-list.js';
import type { Source } from '../input/sources.js';
import { walkFolder } from '../input/walk-folder.js';
import { outputName } from '../output/output-name.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { Failure, reasonOf } from '../process/failure.js';
import { foldedName, type NameClash, OutputNames } from './output-names.js';
import { isInShard, type Shard } from './shard.js';

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

/** What inputs are looked for in, and what is made of each. */
export interface Listing {
  readonly sources: readonly Source[];
  readonly outFolder: string;
  /** Of all files that are made of one input. */
  readonly endings: readonly string[];
  readonly shard: Shard;
}

/**
 * All inputs of a batch (or of one part of it), one after another, in an order that does not depend on the machine.
 * Outputs are named after the input and its folder. One whose files would have the name of another's is a problem, in
 * whichever part the other is made. @throws Failure
 */
export async function* listInputs(
  { sources, outFolder, endings, shard }: Listing,
  context: CommandContext,
): AsyncGenerator<BatchInput> {
  const isOne = sources.length === 1;
  let names = new OutputNames(endings);
  let folder: string | undefined;
  for (const source of sources) {
    for await (const item of inputsOf(source, outFolder, isOne, context)) {
      // Folders of one argument are listed one by one; those of several may meet.
      if (isOne && folder !== posixPath.dirname(item.stem)) names = new OutputNames(endings);
      folder = posixPath.dirname(item.stem);
      const clash = names.take(item.stem, item.input);
      if (clash?.owner === item.input || !isInShard(item.input, shard)) continue;
      yield clash === undefined ? item : { ...item, problem: problemOf(clash, context) };
    }
  }
}

function problemOf({ path, owner }: NameClash, { messages: { batch } }: CommandContext): string {
  return owner === undefined ? batch.manifestName(path) : batch.sameOutput(path, owner);
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
  const folded = (name: string): string => foldedName(withoutEnding(name));
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
  const seen = new Set<string>();
  const name = posix(relative(workingDirectory, resolve(workingDirectory, file)));
  for (const row of rows) {
    const stem = outputName(row.title, '');
    const input = `${name}#${seen.has(stem) ? messages.batch.rowName(row.row) : row.title}`;
    seen.add(stem);
    yield { input, file, stem, row };
  }
}

function withoutEnding(name: string): string {
  return name.replace(/(?<=[^/])\.[^./]*$/u, '');
}

function posix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
