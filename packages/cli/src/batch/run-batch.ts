import { relative, resolve } from 'node:path';
import { defineError, words } from '@xxgk/document';
import { type BuildRun, endingsOf } from '../building/build-run.js';
import { type Source, sourceOf } from '../input/sources.js';
import { createdAt } from '../options/created-at.js';
import { unwritable } from '../output/write-output.js';
import { ExitCode } from '../process/exit-codes.js';
import type { BatchEntry } from './batch-entry.js';
import { type BatchOptions, type BatchPlan, planOf } from './batch-options.js';
import type { BatchSetup } from './batch-task.js';
import { forEachLimited } from './for-each-limited.js';
import { dropIntents } from './intents.js';
import type { Journal } from './journal.js';
import { type BatchInput, listInputs } from './list-inputs.js';
import { failedEntry } from './make-entry.js';
import { optionsDigest } from './options-digest.js';
import { prepareFolder } from './prepare-folder.js';
import { startProgress } from './progress.js';
import { inlineMaker, type ReportMaker, threadMaker } from './report-maker.js';
import { batchFiles } from './shard.js';
import { BatchTally } from './tally.js';
import { writeManifest } from './write-manifest.js';

/** What shells take for an end by Ctrl+C. */
const INTERRUPTED = 130;

const text = words({
  'zh-CN': {
    started: (total: number, jobs: number) => `共 ${total} 份，同时做 ${jobs} 份。`,
    emptyShard: (shard: string) => `这一部分（${shard}）没有分到报告，没有生成文件。`,
    interrupted: '已中断。做完的都已写好，加 --resume 可以继续。',
    manifest: (path: string) => `清单：${path}`,
  },
  en: {
    started: (total, jobs) => `${total} reports, ${jobs} at a time.`,
    emptyShard: (shard) => `No report belongs to part ${shard}; no file was made.`,
    interrupted: 'Interrupted. What is done is written; go on with --resume.',
    manifest: (path) => `Manifest: ${path}`,
  },
});

const nothingFound = defineError('input-unreadable', {
  'zh-CN': (inputs: string) =>
    `“${inputs}”中没有找到报告。目录中只取数据文件（.yaml、.json、.xlsx、.txt）；其他格式请用 "目录/**/*.docx" 这样的写法。`,
  en: (inputs) =>
    `There is no report in "${inputs}". Of a folder only data is taken (.yaml, .json, .xlsx, .txt); name other formats by a pattern such as "folder/**/*.docx".`,
});

/**
 * Makes many reports. Inputs are listed one by one, and what became of them stands in a journal on disk, so that memory
 * does not grow with their number and a run that was killed can be resumed. @throws XxgkError
 */
export async function runBatch(
  inputs: readonly string[],
  options: BatchOptions,
  run: BuildRun,
): Promise<ExitCode> {
  const { context } = run;
  const plan = planOf(options);
  // Wrong times are reported once, not for each report.
  createdAt(options.createdAt, context);
  const outFolder = resolve(context.workingDirectory, options.outDir);
  const sources: Source[] = [];
  for (const input of inputs) sources.push(await sourceOf(input, context));
  const listing = { sources, outFolder, endings: endingsOf(run), shard: plan.shard };
  const items = (): AsyncGenerator<BatchInput> => listInputs(listing, context);
  const total = await count(items());
  if (total === 0 && plan.shard.count === 1) throw nothingFound([inputs.join(' ')]);
  const { emptyShard, started, interrupted } = text(context.language);
  context.err(total === 0 ? emptyShard(partOf(plan)) : started(total, plan.jobs));
  const files = batchFiles(plan.shard);
  const { temporaryEnding } = files;
  const { resume } = plan;
  const setup = { outFolder, optionsSha256: await optionsDigest(run), temporaryEnding, resume };
  const ways = { resume, force: options.force === true };
  const journal = await prepareFolder(outFolder, files, ways);
  const onInterrupt = (): void => {
    context.showProgress?.(undefined);
    context.err(interrupted);
    process.exit(INTERRUPTED);
  };
  if (context.threads === true) process.once('SIGINT', onInterrupt);
  try {
    return await makeAndList(items(), total, { setup, plan, run, journal, tally: new BatchTally() });
  } finally {
    process.off('SIGINT', onInterrupt);
    await journal.close();
  }
}

function partOf({ shard }: BatchPlan): string {
  return `${shard.index}/${shard.count}`;
}

/** Makes all reports, then the manifest; only then are the workers ended, so that none can spoil the end. */
async function makeAndList(
  items: AsyncIterable<BatchInput>,
  total: number,
  making: Making,
): Promise<ExitCode> {
  const { setup, plan, run, tally } = making;
  const { language, out, workingDirectory } = run.context;
  const maker =
    run.context.threads === true
      ? await threadMaker(setup, run, { ...plan, jobs: Math.min(plan.jobs, Math.max(1, total)) })
      : inlineMaker(setup, run);
  try {
    const manifest = await list(await makeAll(items, total, maker, making), making);
    await dropIntents(setup.outFolder, setup.temporaryEnding);
    out(tally.sentence(language));
    out(text(language).manifest(relative(workingDirectory, manifest)));
    return tally.hasProblems ? ExitCode.findings : ExitCode.ok;
  } finally {
    await maker.close();
  }
}

/** Writes the manifest; returns its path. */
async function list(places: readonly number[], making: Making): Promise<string> {
  const { setup, plan, run, journal, tally } = making;
  const head = {
    generator: `xxgk ${run.context.version}`,
    shard: partOf(plan),
    optionsSha256: setup.optionsSha256,
    milliseconds: tally.milliseconds,
    summary: tally.summary,
  };
  const files = batchFiles(plan.shard);
  return writeManifest(setup.outFolder, files, head, places, journal).catch(unwritable(setup.outFolder));
}

async function count(items: AsyncIterable<unknown>): Promise<number> {
  let total = 0;
  for await (const _ of items) total += 1;
  return total;
}

/** What the making of all reports shares. */
interface Making {
  readonly setup: BatchSetup;
  readonly plan: BatchPlan;
  readonly run: BuildRun;
  readonly journal: Journal;
  readonly tally: BatchTally;
}

/** Makes all reports; returns the place of each one's entry in the journal, in the order of the inputs. */
async function makeAll(
  items: AsyncIterable<BatchInput>,
  total: number,
  maker: ReportMaker,
  making: Making,
): Promise<readonly number[]> {
  const { plan, run, tally } = making;
  const places: number[] = [];
  const progress = startProgress(total, run.context);
  try {
    await forEachLimited(items, plan.jobs, async (item, index) => {
      const { entry, place, isKept } = await makeOne(item, maker, making);
      places[index] = place;
      tally.add(entry, isKept);
      progress.done(item.input, isKept ? 'kept' : entry);
    });
  } finally {
    progress.end();
  }
  return places;
}

async function makeOne(
  item: BatchInput,
  maker: ReportMaker,
  { setup, journal }: Making,
): Promise<{ readonly entry: BatchEntry; readonly place: number; readonly isKept: boolean }> {
  const earlier = await journal.find(item.input);
  const task = earlier === undefined ? item : { ...item, earlier };
  const made = item.problem === undefined ? await maker.make(task) : failedEntry(task, setup, item.problem);
  if (made === 'kept' && earlier !== undefined)
    return { entry: earlier, place: journal.placeOf(item.input) ?? -1, isKept: true };
  const entry = made as BatchEntry;
  const place = await journal.append(entry).catch(unwritable(setup.outFolder));
  return { entry, place, isKept: false };
}
