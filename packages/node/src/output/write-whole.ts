import { link, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { makeFolder } from './make-folder.js';
import { temporaryName } from './temporary-files.js';

/** `exists`: a file with other bytes stands there and was left alone. */
export type WriteOutcome = 'written' | 'unchanged' | 'exists';

const TEMPORARY_ENDING = '.tmp';

interface Present {
  readonly mode: number;
  readonly isSame: boolean;
}

const NEW_FILE_MODE = 0o666;
/** What file systems without hard links answer (FAT, some network drives). */
const NO_LINKS = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'];
/** What systems answer that cannot sync a folder (Windows). */
const NO_FOLDER_SYNC = ['EPERM', 'EISDIR', 'EINVAL', 'ENOTSUP', 'EACCES'];

/**
 * Writes a file whole or not at all: into a temporary file of the same folder, synced, then given its name, then the
 * folder is synced. Whenever the process ends, the old or the new file stands there whole; a process that was killed
 * may leave a temporary file beside it, which the next run removes (`removeLeftOvers`). A file with the same bytes is left alone, one
 * with other bytes too unless `replace`, even if another process made it in between.
 * @throws the error of the file system, after the temporary file was removed.
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array,
  replace: boolean,
  temporaryEnding: string = TEMPORARY_ENDING,
): Promise<WriteOutcome> {
  const present = await look(path, bytes);
  if (present?.isSame === true) return 'unchanged';
  if (present !== undefined && !replace) return 'exists';
  const folder = dirname(resolve(path));
  const firstMade = await makeFolder(folder);
  const temporary = join(folder, temporaryName(temporaryEnding));
  try {
    await writeSynced(temporary, bytes, present?.mode ?? NEW_FILE_MODE);
    if (replace) await rename(temporary, path);
    else if (!(await giveFreeName(temporary, path))) return 'exists';
    await syncFolders(folder, firstMade);
    return 'written';
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/** What is at the path; `undefined` when nothing is. @throws when that cannot be found out, or it is no file. */
async function look(path: string, bytes: Uint8Array): Promise<Present | undefined> {
  const found = await stat(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (found === undefined) return undefined;
  if (!found.isFile()) throw Object.assign(new Error(`not a file: ${path}`), { code: 'EISDIR' });
  const isSame = found.size === bytes.length && Buffer.compare(await readFile(path), bytes) === 0;
  return { mode: found.mode, isSame };
}

async function writeSynced(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A link, unlike a rename, never takes a name that something has. Returns whether the name was free. */
async function giveFreeName(temporary: string, path: string): Promise<boolean> {
  try {
    await link(temporary, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (!NO_LINKS.includes(codeOf(error))) throw error;
    await rename(temporary, path);
    return true;
  }
}

/** Makes names last through a loss of power: of the file in its folder, of new folders in theirs. */
async function syncFolders(folder: string, firstMade: string | undefined): Promise<void> {
  await syncFolder(folder);
  if (firstMade === undefined) return;
  for (let made = folder; made.length >= firstMade.length; made = dirname(made))
    await syncFolder(dirname(made));
}

async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!NO_FOLDER_SYNC.includes(codeOf(error))) throw error;
  }
}

function codeOf(error: unknown): string {
  return String((Object(error) as { readonly code?: unknown }).code);
}
