import { relative, sep } from 'node:path';
import { words } from '@xxgk/document';
import { openFindings, type Source } from '@xxgk/pipeline';
import type { BuildRun } from '../building/build-run.js';
import { makeReport } from '../building/make-report.js';
import { readInputBytes } from '../input/read-input.js';
import { sha256 } from '../output/digest.js';
import { asFailure } from '../process/failure.js';
import { type BatchEntry, type DependencyRecord, NO_FINDINGS, type OutputRecord } from './batch-entry.js';
import type { BatchSetup, BatchTask } from './batch-task.js';
import { earlierOutputs, folderOf, isStillThere, writeEntryFiles } from './entry-files.js';

/** Sentences an entry keeps: the rest is seen with `xxgk check`. */
const MOST_MESSAGES = 5;

/** Why there is no file of a report at which the program itself failed. */
export const crashed = words({
  'zh-CN': (reason: string) =>
    `处理这份报告时程序意外中止（${reason}），没有生成文件。请把这条信息和输入文件反馈给开发者。`,
  en: (reason) =>
    `The program failed at this report (${reason}); nothing was made. Please report this with the input.`,
});

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
  const { optionsSha256, resume } = setup;
  let known: Pick<BatchEntry, 'inputSha256'> = {};
  try {
    const { inputSha256, source } = await openSource(task, run);
    known = { inputSha256 };
    const isSame = earlier?.inputSha256 === inputSha256 && earlier.optionsSha256 === optionsSha256;
    if (resume && isSame && (await isStillThere(task, earlier, setup, run))) return 'kept';
    const made = await makeAndWrite(task, source(), setup, run);
    return { input, optionsSha256, ...known, ...made, ...took() };
  } catch (error) {
    const { language } = run.context;
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const message = asFailure(error, language)?.message ?? crashed(language)(reason);
    return { ...failedEntry(task, setup, message), ...known, ...took() };
  }
}

/** The entry of an input of which nothing was made. */
export function failedEntry(task: BatchTask, { optionsSha256 }: BatchSetup, message: string): BatchEntry {
  return { input: task.input, optionsSha256, ...failedWith(task, [], message), milliseconds: 0 };
}

function failedWith(task: BatchTask, written: readonly OutputRecord[], message: string): MadeEntry {
  const { earlierOutputs: left = [] } = earlierOutputs(task, written);
  const files = [...left, ...written];
  return {
    status: 'failed',
    outputs: [],
    ...(files.length === 0 ? {} : { earlierOutputs: files }),
    findings: NO_FINDINGS,
    messages: [message],
  };
}

/** An entry but for what the input is and how long it took. */
type MadeEntry = Omit<BatchEntry, 'input' | 'inputSha256' | 'optionsSha256' | 'milliseconds'>;

interface OpenedSource {
  readonly inputSha256: string;
  readonly source: () => Source;
}

async function openSource({ file, row }: BatchTask, { context }: BuildRun): Promise<OpenedSource> {
  if (row !== undefined) {
    const { readListedReport } = await import('@xxgk/readers');
    // Not its number: a row that only moved is the same.
    const digest = sha256(JSON.stringify([row.input, row.findings]));
    return {
      inputSha256: digest,
      source: () => ({ kind: 'read', read: readListedReport(row, context.language) }),
    };
  }
  const bytes = await readInputBytes(file, context);
  return { inputSha256: sha256(bytes), source: () => ({ kind: 'file', bytes, name: file }) };
}

async function makeAndWrite(
  task: BatchTask,
  source: Source,
  setup: BatchSetup,
  run: BuildRun,
): Promise<MadeEntry> {
  const dependencies: DependencyRecord[] = [];
  const onPicture = (path: string, bytes: Uint8Array | undefined): void => {
    const below = relative(folderOf(task, run), path).replaceAll(sep, '/');
    dependencies.push({ path: below, sha256: bytes === undefined ? null : sha256(bytes) });
  };
  const made = await makeReport(source, { file: task.file, onPicture }, run);
  const { outputs, failure } = await writeEntryFiles(task, made.files, setup, run);
  // Some of the files may stand there: they are known for the batch's own.
  if (failure !== undefined) return failedWith(task, outputs, failure.message);
  const errors = openFindings(made.findings, 'error');
  const status = made.outcome !== 'made' ? 'failed' : errors.length > 0 ? 'faulty' : 'made';
  const warnings = openFindings(made.findings, 'warning');
  const shown = errors.length > 0 ? errors : made.outcome === 'withheld' ? warnings : [];
  return {
    status,
    ...(made.title === undefined ? {} : { title: made.title }),
    outputs,
    ...earlierOutputs(task, outputs),
    ...(dependencies.length === 0 ? {} : { dependencies }),
    findings: {
      errors: errors.length,
      warnings: warnings.length,
      notes: openFindings(made.findings, 'note').length,
      accepted: made.findings.filter(({ accepted }) => accepted !== undefined).length,
    },
    messages: shown.slice(0, MOST_MESSAGES).map(({ message }) => message),
  };
}
