import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST_SCHEMA } from '@xxgk/pipeline';
import type { BatchEntry } from './batch-entry.js';
import type { BatchSummary } from './batch-watch.js';
import type { Journal } from './journal.js';

/** The head of a manifest. */
export interface ManifestHead {
  readonly generator: string;
  readonly shard: string;
  readonly optionsSha256: string;
  readonly milliseconds: number;
  readonly summary: BatchSummary;
}

/** Text is handed to the file in pieces of this length. */
const PIECE = 256 * 1024;

/**
 * Writes the manifest: the entries of the journal at `places`, one by one, in their order. It gets its name when it is
 * whole. @throws the error of the file system
 */
export async function writeManifest(
  folder: string,
  files: { readonly manifest: string; readonly temporaryEnding: string },
  head: ManifestHead,
  places: readonly number[],
  journal: Journal,
): Promise<string> {
  const path = join(folder, files.manifest);
  const temporary = join(folder, `.xxgk-manifest${files.temporaryEnding}`);
  const file = await open(temporary, 'w');
  try {
    const opening = JSON.stringify({ schema: MANIFEST_SCHEMA, ...head }, null, 2).slice(0, -2);
    let text = `${opening},\n  "reports": [`;
    for (const [index, place] of places.entries()) {
      const entry = await journal.read(place);
      if (entry !== undefined) text += `${index === 0 ? '' : ','}\n    ${JSON.stringify(listed(entry))}`;
      if (text.length > PIECE) {
        await file.appendFile(text);
        text = '';
      }
    }
    await file.appendFile(`${text}\n  ]\n}\n`);
    await file.sync();
    await file.close();
    await rename(temporary, path);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  return path;
}

/** All entries have the digest of the head. What earlier runs left beside new files is no matter of this one. */
function listed({ optionsSha256: _, earlierOutputs, ...entry }: BatchEntry): object {
  return entry.status === 'failed' && earlierOutputs !== undefined ? { ...entry, earlierOutputs } : entry;
}

/** Whether there is a manifest of a batch at a path: `foreign` when the file is something else. */
export async function manifestAt(path: string): Promise<'absent' | 'own' | 'foreign'> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return 'absent';
  return text.slice(0, 200).includes(`"${MANIFEST_SCHEMA}"`) ? 'own' : 'foreign';
}
