import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of one folder that were looked for. */
export interface WalkedFolder {
  /** Below the folder that the walk began in, with `/` between folders; `''` for that folder itself. */
  readonly path: string;
  /** Names of files, sorted. */
  readonly names: readonly string[];
}

/** Hidden files, and what office programs put beside a document that is open. */
const IGNORED = /^(?:\.|~\$)/u;

/**
 * Walks a folder and its subfolders in one order on every machine, holding the names of one folder at a time. Hidden
 * files and folders are ignored, as are the lock files of open documents; links to files are followed, to folders not.
 * @throws the error of the file system for a folder that cannot be read.
 */
export async function* walkFolder(
  base: string,
  accepts: (path: string) => boolean,
  skipsFolder: (path: string) => boolean,
  path = '',
): AsyncGenerator<WalkedFolder> {
  const below = (name: string): string => (path === '' ? name : `${path}/${name}`);
  const entries = (await readdir(join(base, path), { withFileTypes: true }))
    .filter(({ name }) => !IGNORED.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const names: string[] = [];
  for (const entry of entries) {
    if (accepts(below(entry.name)) && (await isFile(entry, join(base, below(entry.name)))))
      names.push(entry.name);
  }
  if (names.length > 0) yield { path, names };
  for (const entry of entries) {
    if (entry.isDirectory() && !skipsFolder(below(entry.name)))
      yield* walkFolder(base, accepts, skipsFolder, below(entry.name));
  }
}

async function isFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
