import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { defineError, XxgkError } from '@xxgk/document';
import { makeFolder } from '../output/make-folder.js';
import { unwritable } from '../output/write-output.js';
import { recoverIntents } from './intents.js';
import { Journal } from './journal.js';
import type { batchFiles } from './shard.js';
import { manifestAt } from './write-manifest.js';

const unfinished = defineError('option-invalid', {
  'zh-CN': (folder: string) =>
    `“${folder}”中有一批没有做完。请加 --resume 继续，或加 --force 重新做起，或用 -o 指定其他目录。`,
  en: (folder) =>
    `"${folder}" holds a batch that did not end. Go on with --resume, begin anew with --force, or choose another folder by -o.`,
});

const foreignManifest = defineError('output-unwritable', {
  'zh-CN': (path: string) => `“${path}”不是 xxgk 的清单，没有覆盖。请移走该文件，或用 -o 指定其他目录。`,
  en: (path) => `"${path}" is no manifest of xxgk and was kept. Move it or choose another folder by -o.`,
});

/**
 * Makes an output folder ready: removes what a killed run left half-written, and the old manifest, so that a manifest
 * always means a batch that ended; opens the journal, from which the files are known that earlier runs made.
 * @throws XxgkError when a batch there did not end and is neither to be resumed nor replaced
 */
export async function prepareFolder(
  folder: string,
  files: ReturnType<typeof batchFiles>,
  { resume, force }: { readonly resume: boolean; readonly force: boolean },
): Promise<Journal> {
  const { temporaryEnding } = files;
  const manifest = join(folder, files.manifest);
  const journal = join(folder, files.journal);
  try {
    await makeFolder(folder);
    const found = await manifestAt(manifest);
    if (found === 'foreign') throw foreignManifest([manifest]);
    const hasJournal = await stat(journal).then(
      () => true,
      () => false,
    );
    if (hasJournal && found === 'absent' && !resume && !force) throw unfinished([folder]);
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
    if (error instanceof XxgkError) throw error;
    return unwritable(folder)(error);
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
