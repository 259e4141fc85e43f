import type { ResourceLimits } from 'node:worker_threads';
import { words } from '@xxgk/document';
import type { Making, MakingRun } from '../building/making-run.js';
import type { LocalContext } from '../process/local-context.js';
import type { BatchEntry } from './batch-entry.js';
import type { BatchPlan } from './batch-options.js';
import type { BatchSetup, BatchTask } from './batch-task.js';
import { crashed, failedTask, makeEntry } from './make-entry.js';

/** What a worker begins with: plain data. */
export interface WorkerData {
  readonly setup: BatchSetup;
  readonly making: Making;
  readonly environment: Omit<LocalContext, 'threads' | 'guard' | 'archives' | 'err'>;
  /** How many workers there are: what each may take is counted over all of them. */
  readonly jobs: number;
}

/** Makes the reports of a batch, several at a time. */
export interface ReportMaker {
  /** Whatever happens to the one that makes it, there is an entry: never throws. */
  readonly make: (task: BatchTask) => Promise<BatchEntry | 'kept'>;
  readonly close: () => Promise<void>;
}

/** Makes reports in this process, where threads are not wanted. */
export function inlineMaker(setup: BatchSetup, run: MakingRun): ReportMaker {
  return { make: (task) => makeEntry(task, setup, run), close: () => Promise.resolve() };
}

const WORKER = new URL('./worker.js', import.meta.url);
/** A worker that needs more heap than this (mebibytes) has an input that no report is. */
const LIMITS: ResourceLimits = { maxOldGenerationSizeMb: 1536 };
/** Tries for an input whose worker died: it may have died of those before it. */
const TRIES = 2;
/** Workers that do not end by then are left to the end of the process. */
const CLOSING_MS = 10_000;

const text = words({
  'zh-CN': {
    outOfMemory: '处理这一份时内存不足，没有生成文件。请核对文件是否选对，或删去其中过大的图片、表格。',
    tooLong: (seconds: number) =>
      `处理这一份超过 ${seconds} 秒，没有生成文件。请核对文件是否选对，或用 --time-limit 放宽。`,
  },
  en: {
    outOfMemory:
      'This one needs more memory than there is; nothing was made. Check that it is the right file.',
    tooLong: (seconds) =>
      `This one took more than ${seconds} seconds; nothing was made. Check that it is the right file, or use --time-limit.`,
  },
});

/** Makes reports in worker threads. One that dies, runs out of memory or takes too long costs its own report only. */
export async function threadMaker(
  setup: BatchSetup,
  { making, context }: MakingRun,
  { jobs, timeLimitSeconds }: BatchPlan,
  { worker = WORKER, limits = LIMITS }: { readonly worker?: URL; readonly limits?: ResourceLimits } = {},
): Promise<ReportMaker> {
  const { Tinypool } = await import('tinypool');
  const { language, version, variables, workingDirectory, today } = context;
  const environment: WorkerData['environment'] = {
    language,
    version,
    variables: { ...variables },
    workingDirectory,
    ...(today === undefined ? {} : { today }),
  };
  const pool = new Tinypool({
    filename: worker.href,
    minThreads: jobs,
    maxThreads: jobs,
    resourceLimits: limits,
    workerData: { setup, making, environment, jobs } satisfies WorkerData,
  });
  // A worker that dies while idle is replaced by the pool; nobody waits for it.
  pool.on('error', () => undefined);
  const attempt = async (task: BatchTask): Promise<BatchEntry | 'kept'> => {
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), timeLimitSeconds * 1000);
    try {
      return (await pool.run(task, { signal: limit.signal })) as BatchEntry | 'kept';
    } finally {
      clearTimeout(timer);
    }
  };
  const make = async (task: BatchTask, tries: number): Promise<BatchEntry | 'kept'> => {
    try {
      return await attempt(task);
    } catch (error) {
      const { outOfMemory, tooLong } = text(language);
      const { name, code } = Object(error) as { readonly name?: unknown; readonly code?: unknown };
      if (name === 'AbortError') return failedTask(task, setup, tooLong(timeLimitSeconds));
      if (tries > 1) return make(task, tries - 1);
      const isMemory = code === 'ERR_WORKER_OUT_OF_MEMORY';
      return failedTask(task, setup, isMemory ? outOfMemory : crashed(language)(String(error)));
    }
  };
  return { make: (task) => make(task, TRIES), close: () => within(CLOSING_MS, pool.destroy()) };
}

/** Waits for work that may fail or never end. The clock also keeps the process from ending meanwhile. */
async function within(milliseconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work.catch(() => undefined), late]);
  clearTimeout(timer);
}
