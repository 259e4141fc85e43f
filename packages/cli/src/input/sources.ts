import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import picomatch from 'picomatch';
import { isManifestName } from '../batch/shard.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { Failure, reasonOf } from '../process/failure.js';
import { type BatchRow, readList } from './read-list.js';

/** What an argument of a batch stands for. `base` is the folder below which its inputs are mirrored in the output. */
export type Source =
  | { readonly kind: 'file'; readonly base: string; readonly name: string }
  | { readonly kind: 'list'; readonly file: string; readonly rows: readonly BatchRow[] }
  | {
      readonly kind: 'folder' | 'pattern';
      readonly base: string;
      readonly accepts: (path: string) => boolean;
    };

/** Files of a folder that hold a report's data; documents made of them may lie beside. */
const DATA_FILE = /\.(?:ya?ml|json|xlsx|txt)$/iu;

/** Tells what an argument stands for. A file that is there is that file, even when its name looks like a pattern. */
export async function sourceOf(input: string, context: CommandContext): Promise<Source> {
  const path = resolve(context.workingDirectory, input);
  const found = await stat(path).catch((error: unknown) => {
    if (reasonOf(error) === 'ENOENT' || reasonOf(error) === 'ENOTDIR') return undefined;
    throw new Failure(ExitCode.environment, context.messages.cannotRead(input, reasonOf(error)), {
      cause: error,
    });
  });
  if (found?.isDirectory())
    return {
      kind: 'folder',
      base: input,
      accepts: (name) => DATA_FILE.test(name) && !isManifestName(basename(name)),
    };
  if (found !== undefined && /\.xlsx$/iu.test(input)) {
    const rows = await readList(input, context);
    if (rows !== undefined) return { kind: 'list', file: input, rows };
  }
  if (found === undefined) {
    const pattern = input.replaceAll('\\', '/');
    const { isGlob, base, glob } = picomatch.scan(pattern);
    const accepts = picomatch(glob, { nocase: process.platform === 'win32' });
    if (isGlob) return { kind: 'pattern', base: base === '' ? '.' : base, accepts };
  }
  return { kind: 'file', base: dirname(input), name: basename(input) };
}
