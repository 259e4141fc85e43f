import { Tinypool } from 'tinypool';
import { startMaking } from '../building/start-making.js';
import { createGuard } from '../guard/read-guarded.js';
import type { BatchEntry } from './batch-entry.js';
import type { BatchTask } from './batch-task.js';
import { makeEntry } from './make-entry.js';
import type { WorkerData } from './report-maker.js';

const { setup, making, environment, jobs } = Tinypool.workerData as WorkerData;
/** Fonts, writers and reports of earlier years are loaded once for all inputs of this worker. */
const run = startMaking(making, { ...environment, guard: createGuard(jobs) });

/** What the pool calls for each input. */
export default (task: BatchTask): Promise<BatchEntry | 'kept'> => makeEntry(task, setup, run);
