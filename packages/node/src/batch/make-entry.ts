import { relative, sep } from 'node:path';
import { words, XxgkError } from '@xxgk/document';
import { countFindings, openFindings } from '@xxgk/pipeline';
import type { InputFolders, Made, MakingRun } from '../building/making-run.js';
import { readInputBytes } from '../input/read-input.js';
import { sha256 } from '../output/digest.js';
import {
  type BatchEntry,
  type DependencyRecord,
  type EntryInput,
  failedEntry,
  unlessEmpty,
} from './batch-entry.js';
import type { BatchSetup, BatchTask } from './batch-task.js';
import { earlierOutputs, folderOf, isUpToDate, writeEntryFiles } from './entry-files.js';

/** Sentences an entry keeps: the rest is seen with `xxgk check`. */
const MOST_MESSAGES = 5;

/** Why there is no file of a report at which the program itself failed. */
export const crashed = words({
  'zh-CN': (reason: string) =>
    `处理这一份时程序意外中止（${reason}），没有生成文件。请把这条信息和输入文件反馈给开发者。`,
  en: (reason) =>
    `The program failed at this one (${reason}); nothing was made. Please report this with the input.`,
});

/**
 * Makes the files of one report, or finds that an earlier run made them (`kept`). What is wrong with the report, and
 * whatever else fails, becomes part of the entry. Never throws.
 */
export async function makeEntry(
  task: BatchTask,
  setup: BatchSetup,
  run: MakingRun,
): Promise<BatchEntry | 'kept'> {
  const start = performance.now();
  const { input, earlier } = task;
  const { optionsSha256, resume } = setup;
  let inputSha256: string | undefined;
  let entry: BatchEntry;
  try {
    const opened = await openSource(task, run);
    inputSha256 = opened.inputSha256;
    const isSame = earlier?.inputSha256 === inputSha256 && earlier.optionsSha256 === optionsSha256;
    if (resume && isSame && (await isUpToDate(task, earlier, setup, run))) return 'kept';
    const known = { input, optionsSha256, inputSha256 };
    entry = await makeAndWrite(task, known, opened.make, setup, run);
  } catch (error) {
    const { language } = run.context;
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const isForeseen = error instanceof XxgkError;
    entry = failedTask(task, setup, isForeseen ? error.describe(language) : crashed(language)(reason));
  }
  return { ...entry, inputSha256, milliseconds: Math.round(performance.now() - start) };
}

/** The entry of a task of which nothing was made. */
export function failedTask(task: BatchTask, { optionsSha256 }: BatchSetup, message: string): BatchEntry {
  return failedEntry({ input: task.input, optionsSha256 }, earlierOutputs(task, []), [message]);
}

/** What a task is made from, read when its files are asked for, and the digest by which it is known again. */
interface OpenedSource {
  readonly inputSha256: string;
  readonly make: (folders: InputFolders) => Promise<Made>;
}

async function openSource(
  { file, row }: BatchTask,
  { context, make, makeRow }: MakingRun,
): Promise<OpenedSource> {
  if (row !== undefined && makeRow !== undefined) {
    return {
      // Not its number: a row that only moved is the same.
      inputSha256: sha256(JSON.stringify([row.input, row.findings])),
      make: (folders) => makeRow(row, folders),
    };
  }
  const bytes = await readInputBytes(file, context);
  return { inputSha256: sha256(bytes), make: (folders) => make({ bytes, name: file }, folders) };
}

async function makeAndWrite(
  task: BatchTask,
  known: EntryInput,
  make: OpenedSource['make'],
  setup: BatchSetup,
  run: MakingRun,
): Promise<BatchEntry> {
  const dependencies: DependencyRecord[] = [];
  const onPicture = (path: string, bytes: Uint8Array | undefined): void => {
    const below = relative(folderOf(task, run), path).replaceAll(sep, '/');
    dependencies.push({ path: below, sha256: bytes === undefined ? null : sha256(bytes) });
  };
  const { outcome, title, files, findings } = await make({ file: task.file, onPicture });
  const { outputs, failure } = await writeEntryFiles(task, files, setup, run);
  const left = earlierOutputs(task, outputs);
  // Some of the files may stand there: they are known for the batch's own.
  if (failure !== undefined) return failedEntry(known, [...left, ...outputs], [failure]);
  const errors = openFindings(findings, 'error');
  const shown = errors.length > 0 || outcome !== 'withheld' ? errors : openFindings(findings, 'warning');
  return {
    ...known,
    status: outcome !== 'made' ? 'failed' : errors.length > 0 ? 'faulty' : 'made',
    title,
    outputs,
    earlierOutputs: unlessEmpty(left),
    dependencies: unlessEmpty(dependencies),
    findings: countFindings(findings),
    messages: shown.slice(0, MOST_MESSAGES).map(({ message }) => message),
    milliseconds: 0,
  };
}
