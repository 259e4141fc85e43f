import { stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { defineError, words, XxgkError } from '@xxgk/document';
import type { MakingRun } from '../building/making-run.js';
import type { Source } from '../input/sources.js';
import { createdAt } from '../options/created-at.js';
import { makeFolder } from '../output/make-folder.js';
import { unwritable } from '../output/write-output.js';
import { ExitCode } from '../process/exit-codes.js';
import { type BatchPlan, planOf } from './batch-options.js';
import type { BatchSetup } from './batch-task.js';
import { type FolderLock, lockFolder } from './folder-lock.js';
import { forEachLimited } from './for-each-limited.js';
import { dropIntents } from './intents.js';
import type { Journal } from './journal.js';
import { type BatchInput, listInputs } from './list-inputs.js';
import { failedTask } from './make-entry.js';
import { optionsDigest } from './options-digest.js';
import { prepareFolder } from './prepare-folder.js';
import { BatchProgress } from './progress.js';
import { inlineMaker, type ReportMaker, threadMaker } from './report-maker.js';
import { batchFiles } from './shard.js';
import { writeList } from './write-list.js';
import { writeManifest } from './write-manifest.js';

/** What shells take for an end by Ctrl+C. */
const INTERRUPTED = 130;

const text = words({
  'zh-CN': {
    started: (total: number, jobs: number) => `共 ${total} 份，同时做 ${jobs} 份。`,
    emptyShard: (shard: string) => `这一部分（${shard}）没有分到文件，没有生成文件。`,
    interrupted: '已中断。做完的都已写好，加 --resume 可以继续。',
    manifest: (path: string) => `清单：${path}`,
    noList: (path: string) => `没有写 ${path}：已有同名文件，或份数太多。`,
  },
  en: {
    started: (total, jobs) => `${total} documents, ${jobs} at a time.`,
    emptyShard: (shard) => `No file belongs to part ${shard}; no file was made.`,
    interrupted: 'Interrupted. What is done is written; go on with --resume.',
    manifest: (path) => `Manifest: ${path}`,
    noList: (path) => `${path} was not written: a file has its name, or there are too many of them.`,
  },
});

/** By the command: what it takes of a folder. */
const nothingFound = {
  build: defineError('input-unreadable', {
    'zh-CN': (inputs: string) =>
      `“${inputs}”中没有找到报告。目录中只取数据文件（.yaml、.json、.xlsx、.txt）；其他格式请用 "目录/**/*.docx" 这样的写法。`,
    en: (inputs) =>
      `There is no report in "${inputs}". Of a folder only data is taken (.yaml, .json, .xlsx, .txt); name other formats by a pattern such as "folder/**/*.docx".`,
  }),
  write: defineError('input-unreadable', {
    'zh-CN': (inputs: string) =>
      `“${inputs}”中没有找到公文。目录中取 Markdown、文本（.md、.txt）或 Word 文件；其他格式请用 "目录/**/*.html" 这样的写法。`,
    en: (inputs) =>
      `There is no official document in "${inputs}". Of a folder Markdown and text (.md, .txt) or word-processor files are taken; name other formats by a pattern such as "folder/**/*.html".`,
  }),
};

/** What the making of all reports shares. */
interface Batch {
  readonly total: number;
  readonly setup: BatchSetup;
  readonly plan: BatchPlan;
  readonly run: MakingRun;
  readonly journal: Journal;
  /** An earlier run worked in the folder: its list may be replaced. */
  readonly isOwnFolder: boolean;
}

/**
 * Makes many reports. Inputs are listed one by one, and what became of them stands in a journal on disk, so that memory
 * does not grow with their number and a run that was killed can be resumed. @throws XxgkError
 */
export async function runBatch(inputs: readonly string[], run: MakingRun): Promise<ExitCode> {
  const { context, making, endings } = run;
  const { command, options } = making;
  const plan = planOf(options);
  const { resume, shard, jobs } = plan;
  // Wrong times are reported once, not for each report.
  createdAt(options.createdAt, context);
  const outFolder = resolve(context.workingDirectory, options.outDir);
  const sources: Source[] = [];
  for (const input of inputs) {
    const base = resolve(context.workingDirectory, input);
    sources.push(await run.sourceOf(input, (path) => resolve(base, path) === outFolder));
  }
  const listing = { sources, outFolder, endings, shard };
  const items = (): AsyncGenerator<BatchInput> => listInputs(listing, context);
  const total = await count(items());
  if (total === 0 && shard.count === 1) throw nothingFound[command]([inputs.join(' ')]);
  const { emptyShard, started, interrupted } = text(context.language);
  context.err(total === 0 ? emptyShard(partOf(plan)) : started(total, jobs));
  const files = batchFiles(shard);
  const { temporaryEnding } = files;
  const setup = {
    outFolder,
    optionsSha256: await optionsDigest(making, endings, context),
    temporaryEnding,
    resume,
  };
  const lock = await lockedFolder(outFolder, temporaryEnding);
  const isOwnFolder = await stat(join(outFolder, files.journal)).then(
    () => true,
    () => false,
  );
  const journal = await prepareFolder(outFolder, files, { resume, force: options.force === true }).catch(
    async (error: unknown) => {
      await lock.release();
      throw error;
    },
  );
  const onInterrupt = (): void => {
    context.showProgress?.(undefined);
    context.err(interrupted);
    process.exit(INTERRUPTED);
  };
  if (context.threads === true) process.once('SIGINT', onInterrupt);
  try {
    return await makeAll(items(), { total, setup, plan, run, journal, isOwnFolder });
  } finally {
    process.off('SIGINT', onInterrupt);
    await journal.close();
    await lock.release();
  }
}

/** Makes the folder and holds it. @throws XxgkError `output-unwritable` */
async function lockedFolder(folder: string, temporaryEnding: string): Promise<FolderLock> {
  try {
    await makeFolder(folder);
    return await lockFolder(folder, temporaryEnding);
  } catch (error) {
    throw error instanceof XxgkError ? error : unwritable(folder)(error);
  }
}

function partOf({ shard }: BatchPlan): string {
  return `${shard.index}/${shard.count}`;
}

async function count(items: AsyncIterable<unknown>): Promise<number> {
  let total = 0;
  for await (const _ of items) total += 1;
  return total;
}

/** Makes all reports, then the manifest; only then are the workers ended, so that none can spoil the end. */
async function makeAll(items: AsyncIterable<BatchInput>, batch: Batch): Promise<ExitCode> {
  const { total, setup, plan, run } = batch;
  const { language, out, workingDirectory, threads } = run.context;
  const jobs = Math.min(plan.jobs, Math.max(1, total));
  const maker = threads === true ? await threadMaker(setup, run, { ...plan, jobs }) : inlineMaker(setup, run);
  const progress = new BatchProgress(total, run.context);
  const places: number[] = [];
  try {
    await forEachLimited(items, plan.jobs, async (item, index) => {
      places[index] = await makeOne(item, maker, progress, batch);
    }).finally(() => progress.end());
    const manifests = await listAll(places, progress, batch);
    await dropIntents(setup.outFolder, setup.temporaryEnding);
    out(progress.sentence);
    for (const path of manifests) out(text(language).manifest(relative(workingDirectory, path)));
    return progress.hasProblems ? ExitCode.findings : ExitCode.ok;
  } finally {
    await maker.close();
  }
}

/** Makes a report; returns the place of its entry in the journal. */
async function makeOne(
  item: BatchInput,
  maker: ReportMaker,
  progress: BatchProgress,
  { setup, journal }: Batch,
): Promise<number> {
  const earlier = await journal.find(item.input);
  const task = { ...item, earlier };
  const made = item.problem === undefined ? await maker.make(task) : failedTask(task, setup, item.problem);
  if (made === 'kept') {
    if (earlier !== undefined) progress.done(earlier, true);
    return journal.placeOf(item.input) ?? -1;
  }
  const place = await journal.append(made).catch(unwritable(setup.outFolder));
  progress.done(made, false);
  return place;
}

/** Writes the manifest and the list for people, the entries in the order of the inputs; returns their paths. */
async function listAll(
  places: readonly number[],
  progress: BatchProgress,
  batch: Batch,
): Promise<readonly string[]> {
  const { setup, plan, run, journal, isOwnFolder } = batch;
  const { outFolder } = setup;
  const head = {
    generator: `xxgk ${run.context.version}`,
    shard: partOf(plan),
    optionsSha256: setup.optionsSha256,
    milliseconds: progress.milliseconds,
    summary: progress.summary,
  };
  const files = batchFiles(plan.shard);
  // The manifest comes last: it says that the batch ended.
  const list = await writeList(outFolder, files, places, journal, isOwnFolder).catch(unwritable(outFolder));
  if (list === undefined) run.context.err(text(run.context.language).noList(files.list));
  const manifest = await writeManifest(outFolder, files, head, places, journal).catch(unwritable(outFolder));
  return [manifest, ...(list === undefined ? [] : [list])];
}
