import { appendFile, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { digestOf } from '../output/digest.js';
import { type BatchEntry, filesOf, NO_FINDINGS, type OutputRecord } from './batch-entry.js';
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
    const intent = parseIntent(line);
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
  return {
    input,
    optionsSha256: '',
    status: 'failed',
    outputs: [],
    earlierOutputs: [...others, ...written],
    findings: NO_FINDINGS,
    messages: [],
    milliseconds: 0,
  };
}

function parseIntent(line: string): Intent | undefined {
  try {
    const intent = JSON.parse(line) as Intent | null;
    return typeof intent?.input === 'string' && Array.isArray(intent.outputs) ? intent : undefined;
  } catch {
    // Cut short by the kill: nothing of it was written.
    return undefined;
  }
}
