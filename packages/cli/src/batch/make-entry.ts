import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Finding, Severity } from '@xxgk/model';
import type { ReadResult } from '@xxgk/readers';
import type { BuildRun } from '../building/build-run.js';
import { type MadeFile, makeReport } from '../building/make-report.js';
import { asFailure, Failure } from '../failure.js';
import { readInputBytes } from '../read-input.js';
import { writeOutput } from '../write-output.js';
import { type BatchEntry, type DependencyRecord, NO_FINDINGS, type OutputRecord } from './batch-entry.js';
import { sha256 } from './digest.js';
import type { BatchInput } from './list-inputs.js';

/** One report to make: plain data, so that it can be given to a worker. */
export interface BatchTask extends BatchInput {
  /** What an earlier run made of the same input. */
  readonly earlier?: BatchEntry;
}

/** What the reports of a batch share beside the options of `build`. */
export interface BatchSetup {
  readonly outFolder: string;
  readonly optionsSha256: string;
  readonly temporaryEnding: string;
}

/** Sentences an entry keeps: the rest is seen with `xxgk check`. */
const MOST_MESSAGES = 5;

/**
 * Makes the files of one report, or finds that an earlier run made them (`kept`). What is wrong with the report, and
 * whatever else fails, becomes part of the entry. Never throws.
 */
export async function makeEntry(
  task: BatchTask,
  setup: BatchSetup,
  run: BuildRun,
): Promise<BatchEntry | 'kept'> {
  const start = performance.now();
  const took = (): { milliseconds: number } => ({ milliseconds: Math.round(performance.now() - start) });
  const { input, earlier } = task;
  const { optionsSha256 } = setup;
  let known: Pick<BatchEntry, 'inputSha256'> = {};
  try {
    const { inputSha256, read } = await readSource(task, run);
    known = { inputSha256 };
    const isSame = earlier?.inputSha256 === inputSha256 && earlier.optionsSha256 === optionsSha256;
    if (earlier !== undefined && isSame && (await isStillThere(task, earlier, setup, run))) return 'kept';
    const made = await makeAndWrite(task, await read(), setup, run);
    return { input, optionsSha256, ...known, ...made, ...took() };
  } catch (error) {
    const message = asFailure(error)?.message ?? run.context.messages.batch.crashed(describe(error));
    return { ...failedEntry(task, setup, message), ...known, ...took() };
  }
}

/** The entry of an input of which nothing was made. */
export function failedEntry(task: BatchTask, { optionsSha256 }: BatchSetup, message: string): BatchEntry {
  return {
    input: task.input,
    optionsSha256,
    status: 'failed',
    outputs: [],
    ...earlierOutputs(task),
    findings: NO_FINDINGS,
    messages: [message],
    milliseconds: 0,
  };
}

function earlierOutputs({ earlier }: BatchTask): Pick<BatchEntry, 'earlierOutputs'> {
  const outputs = earlierFiles(earlier);
  return outputs.length === 0 ? {} : { earlierOutputs: outputs };
}

function earlierFiles(earlier: BatchEntry | undefined): readonly OutputRecord[] {
  return [...(earlier?.outputs ?? []), ...(earlier?.earlierOutputs ?? [])];
}

interface OpenedSource {
  readonly inputSha256: string;
  readonly read: () => Promise<ReadResult>;
}

async function readSource({ file, row }: BatchTask, { context }: BuildRun): Promise<OpenedSource> {
  if (row !== undefined) {
    const { readRow } = await import('./read-list.js');
    return { inputSha256: sha256(JSON.stringify(row)), read: async () => readRow(row, context) };
  }
  const bytes = await readInputBytes(file, context);
  return {
    inputSha256: sha256(bytes),
    read: async () => {
      const { readReportFile } = await import('@xxgk/readers');
      return readReportFile(bytes, file, { language: context.language });
    },
  };
}

/** Whether everything an entry speaks of is as it was. A report that failed is always tried again. */
async function isStillThere(
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
function folderOf({ file }: BatchTask, { context }: BuildRun): string {
  return dirname(resolve(context.workingDirectory, file));
}

async function digestOf(path: string): Promise<string | null> {
  return readFile(path).then(sha256, () => null);
}

async function makeAndWrite(
  task: BatchTask,
  read: ReadResult,
  setup: BatchSetup,
  run: BuildRun,
): Promise<Omit<BatchEntry, 'input' | 'optionsSha256' | 'milliseconds'>> {
  const dependencies: DependencyRecord[] = [];
  const onPicture = (path: string, bytes: Uint8Array | undefined): void => {
    const below = relative(folderOf(task, run), path).replaceAll(sep, '/');
    dependencies.push({ path: below, sha256: bytes === undefined ? null : sha256(bytes) });
  };
  const made = await makeReport(read, { file: task.file, onPicture }, run);
  const outputs: OutputRecord[] = [];
  for (const file of made.files) outputs.push(await writeFile(task, file, setup, run));
  const errors = ofSeverity(made.findings, 'error');
  const status = made.outcome !== 'made' ? 'failed' : errors.length > 0 ? 'faulty' : 'made';
  const warnings = ofSeverity(made.findings, 'warning');
  const shown = errors.length > 0 ? errors : made.outcome === 'withheld' ? warnings : [];
  return {
    status,
    ...(made.title === undefined ? {} : { title: made.title }),
    outputs,
    ...(status === 'failed' ? earlierOutputs(task) : {}),
    ...(dependencies.length === 0 ? {} : { dependencies }),
    findings: {
      errors: errors.length,
      warnings: warnings.length,
      notes: ofSeverity(made.findings, 'note').length,
      accepted: made.findings.filter(({ accepted }) => accepted !== undefined).length,
    },
    messages: shown.slice(0, MOST_MESSAGES).map(({ message }) => message),
  };
}

function ofSeverity(findings: readonly Finding[], severity: Severity): readonly Finding[] {
  return findings.filter((finding) => finding.severity === severity && finding.accepted === undefined);
}

/** Writes one file. One that the earlier run made, and that nobody changed since, may be replaced. */
async function writeFile(
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

function describe(error: unknown): string {
  return error instanceof Error && !(error instanceof Failure)
    ? (error.stack ?? error.message)
    : String(error);
}
