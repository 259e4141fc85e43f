import { Tinypool } from 'tinypool';
import { startRun } from '../building/build-run.js';
import { createGuard } from '../guard/read-guarded.js';
import type { CommandContext } from '../process/environment.js';
import type { BatchEntry } from './batch-entry.js';
import type { BatchTask } from './batch-task.js';
import { makeEntry } from './make-entry.js';
import type { WorkerData } from './report-maker.js';

const { setup, options, environment, jobs } = Tinypool.workerData as WorkerData;
const silent = (): void => undefined;
const context: CommandContext = { ...environment, out: silent, err: silent, guard: createGuard(jobs) };
/** Fonts, writers and reports of earlier years are loaded once for all reports of this worker. */
const run = startRun(options, context);

/** What the pool calls for each report. */
export default (task: BatchTask): Promise<BatchEntry | 'kept'> => makeEntry(task, setup, run);
