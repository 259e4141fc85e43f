import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { defineError, XxgkError } from '@xxgk/document';
import type { MakingRun } from '../building/making-run.js';
import type { Source } from '../input/sources.js';
import { createdAt } from '../options/created-at.js';
import { makeFolder } from '../output/make-folder.js';
import { unwritable } from '../output/write-output.js';
import type { BatchEntry } from './batch-entry.js';
import { type BatchPlan, planOf } from './batch-options.js';
import type { BatchSetup } from './batch-task.js';
import { type BatchCounts, BatchTally, type BatchWatch } from './batch-watch.js';
import { type FolderLock, lockFolder } from './folder-lock.js';
import { forEachLimited } from './for-each-limited.js';
import { dropIntents } from './intents.js';
import type { Journal } from './journal.js';
import { type BatchInput, listInputs } from './list-inputs.js';
import { failedTask } from './make-entry.js';
import { optionsDigest } from './options-digest.js';
import { prepareFolder } from './prepare-folder.js';
import { inlineMaker, type ReportMaker, threadMaker } from './report-maker.js';
import { batchFiles } from './shard.js';
import { writeList } from './write-list.js';
import { writeManifest } from './write-manifest.js';

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

/** What a batch came to. */
export interface BatchResult extends BatchCounts {
  readonly manifest: string;
  /** The manifest for people, a workbook; absent where it was not written. */
  readonly list: string | undefined;
}

/** What the making of all reports shares. */
interface Batch {
  readonly total: number;
  readonly setup: BatchSetup;
  readonly plan: BatchPlan;
  readonly run: MakingRun;
  readonly journal: Journal;
  /** An earlier run worked in the folder: its list may be replaced. */
  readonly isOwnFolder: boolean;
  readonly watch: BatchWatch;
  readonly tally: BatchTally;
}

/**
 * Makes many reports. Inputs are listed one by one, and what became of them stands in a journal on disk, so that memory
 * does not grow with their number and a run that was killed can be resumed. @throws XxgkError
 */
export async function runBatch(
  inputs: readonly string[],
  run: MakingRun,
  watch: BatchWatch = {},
): Promise<BatchResult> {
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
  watch.counted?.(total, jobs, partOf(plan));
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
  try {
    watch.begun?.(total);
    const tally = new BatchTally();
    return await makeAll(items(), { total, setup, plan, run, journal, isOwnFolder, watch, tally });
  } finally {
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
async function makeAll(items: AsyncIterable<BatchInput>, batch: Batch): Promise<BatchResult> {
  const { total, setup, plan, run, watch, tally } = batch;
  const jobs = Math.min(plan.jobs, Math.max(1, total));
  const isThreaded = run.context.threads === true;
  const began = performance.now();
  const maker = isThreaded ? await threadMaker(setup, run, { ...plan, jobs }) : inlineMaker(setup, run);
  const places: number[] = [];
  try {
    await forEachLimited(items, plan.jobs, async (item, index) => {
      places[index] = await makeOne(item, maker, batch);
    }).finally(() => watch.ended?.());
    const listed = await listAll(places, Math.round(performance.now() - began), batch);
    await dropIntents(setup.outFolder, setup.temporaryEnding);
    return { ...tally.counts, ...listed };
  } finally {
    await maker.close();
  }
}

/** Makes a report; returns the place of its entry in the journal. */
async function makeOne(
  item: BatchInput,
  maker: ReportMaker,
  { setup, journal, watch, tally }: Batch,
): Promise<number> {
  const done = (entry: BatchEntry, isKept: boolean): void => {
    tally.add(entry, isKept);
    watch.done?.(entry, isKept, tally.counts);
  };
  const earlier = await journal.find(item.input);
  const task = { ...item, earlier };
  const made = item.problem === undefined ? await maker.make(task) : failedTask(task, setup, item.problem);
  if (made === 'kept') {
    if (earlier !== undefined) done(earlier, true);
    return journal.placeOf(item.input) ?? -1;
  }
  const place = await journal.append(made).catch(unwritable(setup.outFolder));
  done(made, false);
  return place;
}

/** Writes the manifest and the list for people, the entries in the order of the inputs. */
async function listAll(
  places: readonly number[],
  milliseconds: number,
  { setup, plan, run, journal, isOwnFolder, watch, tally }: Batch,
): Promise<Pick<BatchResult, 'manifest' | 'list'>> {
  const { outFolder, optionsSha256 } = setup;
  const { summary } = tally.counts;
  const head = {
    generator: `xxgk ${run.context.version}`,
    shard: partOf(plan),
    optionsSha256,
    milliseconds,
    summary,
  };
  const files = batchFiles(plan.shard);
  // The manifest comes last: it says that the batch ended.
  const list = await writeList(outFolder, files, places, journal, isOwnFolder).catch(unwritable(outFolder));
  if (list === undefined) watch.unlisted?.(files.list);
  const manifest = await writeManifest(outFolder, files, head, places, journal).catch(unwritable(outFolder));
  return { manifest, list };
}
