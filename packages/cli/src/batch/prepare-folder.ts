import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { Failure, reasonOf } from '../process/failure.js';
import { recoverIntents } from './intents.js';
import { Journal } from './journal.js';
import type { batchFiles } from './shard.js';
import { manifestAt } from './write-manifest.js';

/**
 * Makes an output folder ready: removes what a killed run left half-written, and the old manifest, so that a manifest
 * always means a batch that ended; opens the journal, from which the files are known that earlier runs made.
 * @throws Failure when a batch there did not end and is neither to be resumed nor replaced
 */
export async function prepareFolder(
  folder: string,
  files: ReturnType<typeof batchFiles>,
  { resume, force }: { readonly resume: boolean; readonly force: boolean },
  { messages }: CommandContext,
): Promise<Journal> {
  const { temporaryEnding } = files;
  const manifest = join(folder, files.manifest);
  const journal = join(folder, files.journal);
  try {
    await mkdir(folder, { recursive: true });
    const found = await manifestAt(manifest);
    if (found === 'foreign')
      throw new Failure(ExitCode.environment, messages.batch.foreignManifest(manifest));
    const hasJournal = await stat(journal).then(
      () => true,
      () => false,
    );
    if (hasJournal && found === 'absent' && !resume && !force)
      throw new Failure(ExitCode.usage, messages.batch.unfinished(folder));
    await rm(manifest, { force: true });
    // Every run that makes all again adds an entry for each input.
    if (hasJournal && !resume)
      await Journal.compact(journal, join(folder, `.xxgk-journal${temporaryEnding}`));
    const opened = await Journal.open(journal);
    if (!hasJournal) return opened;
    await recoverIntents(folder, temporaryEnding, opened);
    await removeTemporaries(folder, temporaryEnding);
    return opened;
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(ExitCode.environment, messages.cannotWrite(folder, reasonOf(error)), { cause: error });
  }
}

/** Temporary files of this part alone: other parts may be at work in the same folder. */
async function removeTemporaries(folder: string, ending: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await removeTemporaries(path, ending);
    else if (entry.name.startsWith('.xxgk-') && entry.name.endsWith(ending)) await rm(path, { force: true });
  }
}
