import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineError } from '@xxgk/document';
import type { BuildOptions } from '../building/build-options.js';
import type { MakingRun } from '../building/making-run.js';
import type { LocalContext } from '../process/local-context.js';
import type { Shard } from './shard.js';

/** Options that only a batch has. */
export interface BatchWays {
  readonly jobs?: string | number;
  readonly resume?: boolean;
  readonly shard?: string;
  readonly timeLimit?: string | number;
}

/** Options of `build` with those of a batch. */
export interface BatchOptions extends BuildOptions, BatchWays {}

/** How a batch runs. */
export interface BatchPlan {
  readonly jobs: number;
  readonly resume: boolean;
  readonly shard: Shard;
  /** Longest time for one report, in seconds. */
  readonly timeLimitSeconds: number;
}

/** Characters that make a name a pattern, where no file has that name. */
const PATTERN = /[*?[\]{}()!]/u;

const MOST_JOBS = 256;
/** Some thousand times what a report takes: only one that never ends meets it. */
const USUAL_TIME_LIMIT = 300;

const badJobs = defineError('option-invalid', {
  'zh-CN': (value: string) => `--jobs 的值“${value}”无法使用。请写成 1 到 ${MOST_JOBS} 的整数。`,
  en: (value) => `--jobs "${value}" cannot be used: give a whole number from 1 to ${MOST_JOBS}.`,
});

const badShard = defineError('option-invalid', {
  'zh-CN': (value: string) => `--shard 的值“${value}”无法使用。请写成“第几份/共几份”，如 2/8。`,
  en: (value) => `--shard "${value}" cannot be used: write part/parts, as 2/8.`,
});

const badTimeLimit = defineError('option-invalid', {
  'zh-CN': (value: string) => `--time-limit 的值“${value}”无法使用。请写成秒数，如 300。`,
  en: (value) => `--time-limit "${value}" cannot be used: give seconds, as 300.`,
});

/** Whether inputs are made as a batch: a folder, a pattern or a list among them, or an option that only a batch has. */
export async function isBatch(
  inputs: readonly string[],
  { making, makeRow, context }: MakingRun,
): Promise<boolean> {
  const { jobs, resume, shard, timeLimit } = making.options;
  if ([jobs, resume, shard, timeLimit].some((option) => option !== undefined)) return true;
  for (const input of inputs) if (await isOfBatch(input, makeRow !== undefined, context)) return true;
  return false;
}

/** What distinguishes patterns and lists is only loaded for names that may be one. */
async function isOfBatch(input: string, knowsLists: boolean, context: LocalContext): Promise<boolean> {
  const found = await stat(resolve(context.workingDirectory, input)).catch(() => undefined);
  if (found?.isDirectory() === true) return true;
  if (found === undefined ? !PATTERN.test(input) : !knowsLists || !/\.xlsx$/iu.test(input)) return false;
  const { sourceOf } = await import('../input/sources.js');
  return (await sourceOf(input, context)).kind !== 'file';
}

/** @throws XxgkError `option-invalid` for numbers that cannot be used. */
export function planOf(options: BatchWays): BatchPlan {
  const jobs = wholeNumber(options.jobs ?? availableParallelism());
  if (jobs === undefined || jobs > MOST_JOBS) throw badJobs([`${options.jobs}`]);
  const timeLimitSeconds = wholeNumber(options.timeLimit ?? USUAL_TIME_LIMIT);
  if (timeLimitSeconds === undefined) throw badTimeLimit([`${options.timeLimit}`]);
  return { jobs, resume: options.resume === true, shard: shardOf(options.shard ?? '1/1'), timeLimitSeconds };
}

function shardOf(text: string): Shard {
  const [, left = '', right = ''] = /^(\d{1,6})\/(\d{1,6})$/u.exec(text.trim()) ?? [];
  const [index, count] = [wholeNumber(left), wholeNumber(right)];
  if (index === undefined || count === undefined || index > count) throw badShard([text]);
  return { index, count };
}

/** A whole number from 1. */
function wholeNumber(given: string | number): number | undefined {
  return /^[1-9]\d{0,6}$/u.test(`${given}`) ? Number(given) : undefined;
}
