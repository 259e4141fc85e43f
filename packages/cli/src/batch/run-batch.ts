import { relative, resolve } from 'node:path';
import type { BuildRun } from '../building/build-run.js';
import { createdAt } from '../created-at.js';
import { ExitCode } from '../exit-codes.js';
import { Failure, reasonOf } from '../failure.js';
import type { BatchEntry } from './batch-entry.js';
import { type BatchOptions, type BatchPlan, planOf } from './batch-options.js';
import { forEachLimited } from './for-each-limited.js';
import type { Journal } from './journal.js';
import { type BatchInput, listInputs } from './list-inputs.js';
import { type BatchSetup, failedEntry } from './make-entry.js';
import { optionsDigest } from './options-digest.js';
import { prepareFolder } from './prepare-folder.js';
import { startProgress } from './progress.js';
import { inlineMaker, type ReportMaker, threadMaker } from './report-maker.js';
import { batchFiles } from './shard.js';
import { type Source, sourceOf } from './sources.js';
import { BatchTallier } from './tally.js';
import { writeManifest } from './write-manifest.js';

/**
 * Makes many reports. Inputs are listed one by one, and what became of them stands in a journal on disk, so that memory
 * does not grow with their number and a run that was killed can be resumed. @throws Failure
 */
export async function runBatch(
  inputs: readonly string[],
  options: BatchOptions,
  run: BuildRun,
): Promise<ExitCode> {
  const { context } = run;
  const { messages, workingDirectory } = context;
  const plan = planOf(options, context);
  // Wrong times are told once, not for each report.
  createdAt(options.createdAt, { year: 2000 }, context);
  const outFolder = resolve(workingDirectory, options.outDir);
  const sources: Source[] = [];
  for (const input of inputs) sources.push(await sourceOf(input, context));
  const items = (): AsyncGenerator<BatchInput> => listInputs(sources, outFolder, plan.shard, context);
  const total = await count(items());
  const part = `${plan.shard.index}/${plan.shard.count}`;
  if (total === 0 && plan.shard.count === 1)
    throw new Failure(ExitCode.environment, messages.batch.nothingFound(inputs.join(' ')));
  if (total === 0) context.err(messages.batch.emptyShard(part));
  const files = batchFiles(plan.shard);
  const optionsSha256 = await optionsDigest(run);
  const setup: BatchSetup = { outFolder, optionsSha256, temporaryEnding: files.temporaryEnding };
  const force = options.force === true;
  const journal = await prepareFolder(outFolder, files, { resume: plan.resume, force }, context);
  try {
    context.err(messages.batch.started(total, plan.jobs));
    const tally = new BatchTallier();
    const places = await makeAll(items(), total, { setup, plan, run, journal, tally });
    const head = {
      generator: `xxgk ${context.version}`,
      shard: part,
      optionsSha256,
      milliseconds: tally.milliseconds,
      summary: tally.summary,
    };
    const manifest = await writeManifest(outFolder, files, head, places, journal).catch((error: unknown) => {
      throw new Failure(ExitCode.environment, messages.cannotWrite(outFolder, reasonOf(error)), {
        cause: error,
      });
    });
    context.out(messages.batch.summary(tally.tally));
    context.out(messages.batch.manifest(relative(workingDirectory, manifest)));
    return tally.hasProblems ? ExitCode.findings : ExitCode.ok;
  } finally {
    await journal.close();
  }
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
  readonly tally: BatchTallier;
}

/** Makes all reports; returns the place of each one's entry in the journal, in the order of the inputs. */
async function makeAll(
  items: AsyncIterable<BatchInput>,
  total: number,
  making: Making,
): Promise<readonly number[]> {
  const { setup, plan, run, tally } = making;
  const places: number[] = [];
  const progress = startProgress(total, run.context);
  const maker =
    run.context.threads === true
      ? await threadMaker(setup, run, { ...plan, jobs: Math.min(plan.jobs, Math.max(1, total)) })
      : inlineMaker(setup, run);
  try {
    await forEachLimited(items, plan.jobs, async (item, index) => {
      const { entry, place, isKept } = await makeOne(item, maker, making);
      places[index] = place;
      tally.add(entry, isKept);
      progress.done(item.input, isKept ? 'kept' : entry);
    });
  } finally {
    progress.end();
    await maker.close();
  }
  return places;
}

async function makeOne(
  item: BatchInput,
  maker: ReportMaker,
  { setup, journal, run: { context } }: Making,
): Promise<{ readonly entry: BatchEntry; readonly place: number; readonly isKept: boolean }> {
  const earlier = await journal.find(item.input);
  const task = earlier === undefined ? item : { ...item, earlier };
  const made = item.problem === undefined ? await maker.make(task) : failedEntry(task, setup, item.problem);
  if (made === 'kept' && earlier !== undefined)
    return { entry: earlier, place: journal.placeOf(item.input) ?? -1, isKept: true };
  const entry = made as BatchEntry;
  const place = await journal.append(entry).catch((error: unknown) => {
    const message = context.messages.cannotWrite(setup.outFolder, reasonOf(error));
    throw new Failure(ExitCode.environment, message, { cause: error });
  });
  return { entry, place, isKept: false };
}
