import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { BuildRun } from '../building/build-run.js';
import type { MadeFile } from '../building/make-report.js';
import { writeOutput } from '../write-output.js';
import type { BatchEntry, OutputRecord } from './batch-entry.js';
import type { BatchSetup, BatchTask } from './batch-task.js';
import { sha256 } from './digest.js';

/** Whether everything an entry speaks of is as it was. A report that failed is always tried again. */
export async function isStillThere(
  task: BatchTask,
  entry: BatchEntry,
  { outFolder }: BatchSetup,
  run: BuildRun,
): Promise<boolean> {
  if (entry.status === 'failed') return false;
  for (const { path, sha256: digest } of entry.outputs)
    if ((await digestOf(join(outFolder, path))) !== digest) return false;
  for (const { path, sha256: digest } of entry.dependencies ?? [])
    if ((await digestOf(resolve(folderOf(task, run), path))) !== digest) return false;
  return true;
}

/** The folder of a report: the files that belong to it are recorded from there. */
export function folderOf({ file }: BatchTask, { context }: BuildRun): string {
  return dirname(resolve(context.workingDirectory, file));
}

async function digestOf(path: string): Promise<string | null> {
  return readFile(path).then(sha256, () => null);
}

/** Of an input of which nothing is made now: the files that are left of it. */
export function earlierOutputs({ earlier }: BatchTask): Pick<BatchEntry, 'earlierOutputs'> {
  const outputs = earlierFiles(earlier);
  return outputs.length === 0 ? {} : { earlierOutputs: outputs };
}

function earlierFiles(earlier: BatchEntry | undefined): readonly OutputRecord[] {
  return [...(earlier?.outputs ?? []), ...(earlier?.earlierOutputs ?? [])];
}

/** Writes one file. One that the earlier run made, and that nobody changed since, may be replaced. */
export async function writeEntryFile(
  { stem, earlier }: BatchTask,
  { ending, bytes }: MadeFile,
  { outFolder, temporaryEnding }: BatchSetup,
  { options, context }: BuildRun,
): Promise<OutputRecord> {
  const path = `${stem}${ending}`;
  const target = join(outFolder, path);
  const own = earlierFiles(earlier).find((output) => output.path === path);
  const isOwn = own !== undefined && (await digestOf(target)) === own.sha256;
  await writeOutput(target, bytes, options.force === true || isOwn, context, temporaryEnding);
  return { path, bytes: bytes.length, sha256: sha256(bytes) };
}
