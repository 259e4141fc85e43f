import { rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { defineError, type Language, XxgkError } from '@xxgk/document';
import type { MadeFile, MakingRun } from '../building/making-run.js';
import { digestOf, sha256 } from '../output/digest.js';
import { unwritable, writeOutput } from '../output/write-output.js';
import { type BatchEntry, filesOf, type OutputRecord } from './batch-entry.js';
import type { BatchSetup, BatchTask } from './batch-task.js';
import { noteIntent } from './intents.js';

/**
 * Whether all files of an entry are as it records them, under the names that they would have now. A report that failed is
 * always tried again.
 */
export async function isUpToDate(
  task: BatchTask,
  entry: BatchEntry,
  { outFolder }: BatchSetup,
  run: MakingRun,
): Promise<boolean> {
  if (entry.status === 'failed') return false;
  const names = run.endings.map((ending) => `${task.stem}${ending}`);
  if (entry.outputs.some(({ path }) => !names.includes(path))) return false;
  for (const { path, sha256: digest } of entry.outputs)
    if ((await digestOf(join(outFolder, path))) !== digest) return false;
  for (const { path, sha256: digest } of entry.dependencies ?? [])
    if ((await digestOf(resolve(folderOf(task, run), path))) !== digest) return false;
  return true;
}

/** The folder of a report: the files that belong to it are recorded from there. */
export function folderOf({ file }: BatchTask, { context }: MakingRun): string {
  return dirname(resolve(context.workingDirectory, file));
}

/** The files that earlier runs made of an input, but for those in whose place there are `outputs` now. */
export function earlierOutputs(
  { earlier }: BatchTask,
  outputs: readonly OutputRecord[],
): readonly OutputRecord[] {
  return filesOf(earlier).filter(({ path }) => outputs.every((output) => output.path !== path));
}

/** What was written of a report; `failure`: why it is not all. */
export interface WrittenFiles {
  readonly outputs: readonly OutputRecord[];
  readonly failure?: string;
}

/** A file to be written, and what is in its place. */
interface Target {
  readonly record: OutputRecord;
  readonly content: Uint8Array;
  readonly present: 'nothing' | 'same' | 'own' | 'foreign';
}

const foreignOutput = defineError('output-unwritable', {
  'zh-CN': (path: string) =>
    `“${path}”已存在，且不是上次生成的内容（有人改过，或来自别处），这一份的文件都没有改动。请移走该文件后加 --resume 再做；确要覆盖，请加 --resume --force。`,
  en: (path) =>
    `"${path}" exists and is not what the last run made (somebody changed it, or it is from elsewhere); none of its files was touched. Move it and run again with --resume, or overwrite it with --resume --force.`,
});

/**
 * Writes the files of a report. Those that earlier runs made, and that nobody changed since, may be replaced; where one
 * is somebody else's, none is written. @throws XxgkError before anything is written
 */
export async function writeEntryFiles(
  task: BatchTask,
  files: readonly MadeFile[],
  { outFolder, temporaryEnding }: BatchSetup,
  { making: { options }, context }: MakingRun,
): Promise<WrittenFiles> {
  const targets: Target[] = [];
  for (const file of files) targets.push(await targetOf(task, file, outFolder));
  const foreign = targets.find(({ present }) => present === 'foreign');
  const force = options.force === true;
  if (foreign !== undefined && !force) throw foreignOutput([foreign.record.path]);
  const intent = { input: task.input, outputs: targets.map(({ record }) => record) };
  if (targets.some(({ present }) => present !== 'same'))
    await noteIntent(outFolder, temporaryEnding, intent).catch(unwritable(outFolder));
  const write = ({ record, content, present }: Target): Promise<unknown> =>
    writeOutput(join(outFolder, record.path), content, force || present === 'own', temporaryEnding);
  return writeAll(targets, write, outFolder, context.language);
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
  const present = found === null ? 'nothing' : found === digest ? 'same' : isOwn ? 'own' : 'foreign';
  return { record: { path, bytes: bytes.length, sha256: digest }, content: bytes, present };
}

/** Writes files side by side: most of the time goes by waiting for the disk. */
async function writeAll(
  targets: readonly Target[],
  write: (target: Target) => Promise<unknown>,
  outFolder: string,
  language: Language,
): Promise<WrittenFiles> {
  const settled = await Promise.allSettled(targets.map(write));
  const written = targets.filter((_, index) => settled[index]?.status === 'fulfilled');
  const outputs = written.map(({ record }) => record);
  const error = settled.find((result) => result.status === 'rejected')?.reason;
  if (error === undefined) return { outputs };
  // A report of which it is said that nothing was made leaves nothing behind.
  // One whose write failed may have its name already.
  const own = targets.filter(({ present }) => present === 'nothing' || present === 'own');
  for (const { record } of own) await removeIfOwn(join(outFolder, record.path), record.sha256);
  const left = written.filter((target) => !own.includes(target));
  if (!(error instanceof XxgkError)) throw error;
  return { outputs: left.map(({ record }) => record), failure: error.describe(language) };
}

/** Removes a file that is as we wrote it. Never throws. */
async function removeIfOwn(path: string, digest: string): Promise<void> {
  if ((await digestOf(path)) === digest) await rm(path, { force: true }).catch(() => undefined);
}
