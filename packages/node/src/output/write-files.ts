import { lstat, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { LocalContext } from '../process/local-context.js';
import { digestOf, sha256 } from './digest.js';
import { removeLeftOvers } from './temporary-files.js';
import { writeOutput } from './write-output.js';

/** A file to be written. `path` is from the working directory. */
export interface FileToWrite {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** A file that stands there now; `isUnchanged`: it did before, with the same bytes. `path` is absolute. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  readonly isUnchanged: boolean;
}

/**
 * Writes files that belong together, each whole or not at all, and all or none that was not there before. One with other
 * bytes is only replaced with `force`. What processes that are gone left half-written beside them is removed.
 * @throws XxgkError `output-unwritable`
 */
export async function writeFiles(
  files: readonly FileToWrite[],
  { force }: { readonly force?: boolean },
  { workingDirectory }: Pick<LocalContext, 'workingDirectory'>,
): Promise<readonly WrittenFile[]> {
  const done: WrittenFile[] = [];
  const added: { readonly path: string; readonly digest: string }[] = [];
  for (const folder of new Set(files.map(({ path }) => dirname(resolve(workingDirectory, path)))))
    await removeLeftOvers(folder);
  try {
    for (const { path, content } of files) {
      const target = resolve(workingDirectory, path);
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      // One whose write fails may have its name already.
      if (!(await isThere(target))) added.push({ path: target, digest: sha256(bytes) });
      const outcome = await writeOutput(target, bytes, force === true);
      done.push({ path: target, bytes: bytes.length, isUnchanged: outcome === 'unchanged' });
    }
  } catch (error) {
    for (const { path, digest } of added)
      if ((await digestOf(path)) === digest) await rm(path, { force: true }).catch(() => undefined);
    throw error;
  }
  return done;
}

function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
