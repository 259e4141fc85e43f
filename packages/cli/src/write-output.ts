import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CommandContext } from './environment.js';
import { ExitCode } from './exit-codes.js';
import { Failure, reasonOf } from './failure.js';

/**
 * Writes a file whole or not at all: into a temporary file of the same folder, synced, then renamed. A file with the
 * same bytes is left alone; one with other bytes is only replaced with `force`.
 * @throws Failure (environment) when the file exists or cannot be written.
 */
export async function writeOutput(
  path: string,
  bytes: Uint8Array,
  force: boolean,
  { messages }: CommandContext,
): Promise<'written' | 'unchanged'> {
  const present = await existing(path);
  if (present !== undefined && Buffer.compare(present, bytes) === 0) return 'unchanged';
  if (present !== undefined && !force) throw new Failure(ExitCode.environment, messages.exists(path));
  const temporary = join(dirname(path), `.xxgk-${randomBytes(6).toString('hex')}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw new Failure(ExitCode.environment, messages.cannotWrite(path, reasonOf(error)), { cause: error });
  }
  return 'written';
}

async function existing(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch {
    return undefined;
  }
}
