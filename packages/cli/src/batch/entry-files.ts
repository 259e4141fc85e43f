import { dirname, join, resolve } from 'node:path';
import { type BuildRun, endingsOf } from '../building/build-run.js';
import type { MadeFile } from '../building/make-report.js';
import { writeOutput } from '../output/write-output.js';
import { ExitCode } from '../process/exit-codes.js';
import { asFailure, Failure, reasonOf } from '../process/failure.js';
import { type BatchEntry, filesOf, type OutputRecord } from './batch-entry.js';
import type { BatchSetup, BatchTask } from './batch-task.js';
import { digestOf, sha256 } from './digest.js';
import { noteIntent } from './intents.js';

/**
 * Whether everything an entry speaks of is as it was, under the names that it would have now. A report that failed is
 * always tried again.
 */
export async function isStillThere(
  task: BatchTask,
  entry: BatchEntry,
  { outFolder }: BatchSetup,
  run: BuildRun,
): Promise<boolean> {
  if (entry.status === 'failed') return false;
  const names = endingsOf(run).map((ending) => `${task.stem}${ending}`);
  if (entry.outputs.some(({ path }) => !names.includes(path))) return false;
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

/** The files that earlier runs made of an input, but for those in whose place there are `outputs` now. */
export function earlierOutputs(
  { earlier }: BatchTask,
  outputs: readonly OutputRecord[],
): Pick<BatchEntry, 'earlierOutputs'> {
  const left = filesOf(earlier).filter(({ path }) => outputs.every((output) => output.path !== path));
  return left.length === 0 ? {} : { earlierOutputs: left };
}

/** What was written of a report; `failure` tells why it is not all. */
export interface WrittenFiles {
  readonly outputs: readonly OutputRecord[];
  readonly failure?: Failure;
}

/** A file to be written, and what stands in its place. */
interface Target extends OutputRecord {
  readonly content: Uint8Array;
  readonly standing: 'nothing' | 'same' | 'own' | 'foreign';
}

/**
 * Writes the files of a report. Those that earlier runs made, and that nobody changed since, may be replaced; where one
 * is somebody else's, none is written. @throws Failure before anything is written
 */
export async function writeEntryFiles(
  task: BatchTask,
  files: readonly MadeFile[],
  { outFolder, temporaryEnding }: BatchSetup,
  { options, context }: BuildRun,
): Promise<WrittenFiles> {
  const targets: Target[] = [];
  for (const file of files) targets.push(await targetOf(task, file, outFolder));
  const foreign = targets.find(({ standing }) => standing === 'foreign');
  if (foreign !== undefined && options.force !== true)
    throw new Failure(ExitCode.environment, context.messages.batch.foreignOutput(foreign.path));
  if (targets.some(({ standing }) => standing !== 'same'))
    await noteIntent(outFolder, temporaryEnding, { input: task.input, outputs: targets.map(recordOf) }).catch(
      (error: unknown) => {
        const message = context.messages.cannotWrite(outFolder, reasonOf(error));
        throw new Failure(ExitCode.environment, message, { cause: error });
      },
    );
  return writeAll(targets, (target) => {
    const mayReplace = options.force === true || target.standing === 'own';
    const path = join(outFolder, target.path);
    return writeOutput(path, target.content, mayReplace, context, temporaryEnding);
  });
}

async function targetOf(
  { stem, earlier }: BatchTask,
  { ending, bytes }: MadeFile,
  outFolder: string,
): Promise<Target> {
  const path = `${stem}${ending}`;
  const digest = sha256(bytes);
  const found = await digestOf(join(outFolder, path));
  const isOwn = filesOf(earlier).some((file) => file.path === path && file.sha256 === found);
  const standing = found === null ? 'nothing' : found === digest ? 'same' : isOwn ? 'own' : 'foreign';
  return { path, bytes: bytes.length, sha256: digest, content: bytes, standing };
}

function recordOf({ path, bytes, sha256: digest }: Target): OutputRecord {
  return { path, bytes, sha256: digest };
}

/** Writes files side by side: most of the time goes by waiting for the disk. */
async function writeAll(
  targets: readonly Target[],
  write: (target: Target) => Promise<unknown>,
): Promise<WrittenFiles> {
  const settled = await Promise.allSettled(targets.map(write));
  const outputs = targets.filter((_, index) => settled[index]?.status === 'fulfilled').map(recordOf);
  const error = settled.find((result) => result.status === 'rejected')?.reason;
  if (error === undefined) return { outputs };
  const failure = asFailure(error);
  if (failure === undefined) throw error;
  return { outputs, failure };
}
