import { availableParallelism } from 'node:os';
import type { BuildOptions } from '../building/build-options.js';
import type { CommandContext } from '../process/environment.js';
import { ExitCode } from '../process/exit-codes.js';
import { Failure } from '../process/failure.js';
import type { Shard } from './shard.js';

/** Options of `build` with those that only a batch has. */
export interface BatchOptions extends BuildOptions {
  readonly jobs?: string;
  readonly resume?: boolean;
  readonly shard?: string;
  readonly timeLimit?: string;
}

/** How a batch runs. */
export interface BatchPlan {
  readonly jobs: number;
  readonly resume: boolean;
  readonly shard: Shard;
  /** Longest time for one report, in seconds. */
  readonly timeLimitSeconds: number;
}

const MOST_JOBS = 256;
/** Some thousand times what a report takes: only one that never ends meets it. */
const USUAL_TIME_LIMIT = 300;

/** Whether the user asked for a batch by an option that single files have no use for. */
export function asksForBatch({ jobs, resume, shard, timeLimit }: BatchOptions): boolean {
  return jobs !== undefined || resume === true || shard !== undefined || timeLimit !== undefined;
}

/** @throws Failure (usage) for numbers that cannot be used. */
export function planOf(options: BatchOptions, context: CommandContext): BatchPlan {
  const { batch } = context.messages;
  const jobs = wholeNumber(options.jobs ?? String(availableParallelism()));
  if (jobs === undefined || jobs > MOST_JOBS)
    throw new Failure(ExitCode.usage, batch.badJobs(options.jobs ?? '', MOST_JOBS));
  const timeLimitSeconds = wholeNumber(options.timeLimit ?? String(USUAL_TIME_LIMIT));
  if (timeLimitSeconds === undefined)
    throw new Failure(ExitCode.usage, batch.badTimeLimit(options.timeLimit ?? ''));
  return { jobs, resume: options.resume === true, shard: shardOf(options.shard, context), timeLimitSeconds };
}

function shardOf(text: string | undefined, { messages }: CommandContext): Shard {
  if (text === undefined) return { index: 1, count: 1 };
  const [, left = '', right = ''] = /^(\d{1,6})\/(\d{1,6})$/u.exec(text.trim()) ?? [];
  const [index, count] = [wholeNumber(left), wholeNumber(right)];
  if (index === undefined || count === undefined || index > count)
    throw new Failure(ExitCode.usage, messages.batch.badShard(text));
  return { index, count };
}

/** A whole number from 1. */
function wholeNumber(text: string): number | undefined {
  return /^[1-9]\d{0,6}$/u.test(text) ? Number(text) : undefined;
}
