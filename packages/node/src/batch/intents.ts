import { appendFile, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../output/digest.js';
import { type BatchEntry, failedEntry, filesOf, type OutputRecord, parseRecord } from './batch-entry.js';
import type { Journal } from './journal.js';

/** The files that are about to be written for an input: what a kill may leave without a line in the journal. */
interface Intent {
  readonly input: string;
  readonly outputs: readonly OutputRecord[];
}

/** A temporary file of the batch by its name: it goes with them. */
function intentsPath(folder: string, temporaryEnding: string): string {
  return join(folder, `.xxgk-intents${temporaryEnding}`);
}

/** Notes what is about to be written, a line for each input. @throws the error of the file system */
export async function noteIntent(folder: string, temporaryEnding: string, intent: Intent): Promise<void> {
  await appendFile(intentsPath(folder, temporaryEnding), `${JSON.stringify(intent)}\n`);
}

/** Forgets the intents of a batch that ended. @throws the error of the file system */
export async function dropIntents(folder: string, temporaryEnding: string): Promise<void> {
  await rm(intentsPath(folder, temporaryEnding), { force: true });
}

/**
 * Puts into the journal the files that a killed run wrote and had no time to put there, so that they are known for files
 * that the batch made. @throws the error of the file system
 */
export async function recoverIntents(
  folder: string,
  temporaryEnding: string,
  journal: Journal,
): Promise<void> {
  const file = await open(intentsPath(folder, temporaryEnding)).catch(() => undefined);
  if (file === undefined) return;
  for await (const line of file.readLines()) {
    const intent = parseRecord<Intent>(line);
    if (intent === undefined) continue;
    const entry = await journal.find(intent.input);
    const recovered = await withWritten(entry, intent, folder);
    if (recovered !== undefined) await journal.append(recovered);
  }
}

/** An entry with the files of an intent that stand there; `undefined` where it names all of them already. */
async function withWritten(
  entry: BatchEntry | undefined,
  { input, outputs }: Intent,
  folder: string,
): Promise<BatchEntry | undefined> {
  const known = filesOf(entry);
  const written: OutputRecord[] = [];
  for (const output of outputs) {
    const isKnown = known.some(({ path, sha256 }) => path === output.path && sha256 === output.sha256);
    if (!isKnown && (await digestOf(join(folder, output.path))) === output.sha256) written.push(output);
  }
  if (written.length === 0) return undefined;
  const others = known.filter(({ path }) => written.every((output) => output.path !== path));
  return failedEntry({ input, optionsSha256: '' }, [...others, ...written], []);
}
