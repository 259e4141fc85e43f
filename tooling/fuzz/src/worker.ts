import { parentPort, workerData } from 'node:worker_threads';
import { isLostByPdfjs } from '@xxgk/sources';
import { Coverage } from './coverage.js';
import { fuzzReader } from './fuzz-reader.js';
import type { ReaderName } from './reader-name.js';

/** What a worker is given: one reader to fuzz until `end`, a time of the clock. */
export interface WorkerTask {
  readonly reader: ReaderName;
  readonly seeds: readonly Uint8Array[];
  readonly seed: number;
  readonly end: number;
}

const { reader, seeds, seed, end } = workerData as WorkerTask;
// As the programs do that read documents of unknown origin.
process.on('unhandledRejection', (reason) => {
  if (!isLostByPdfjs(reason)) throw reason;
});
const coverage = new Coverage();
await coverage.start();
const tally = await fuzzReader({
  reader,
  seeds,
  seed,
  coverage,
  goesOn: () => Date.now() < end,
  onInput: (bytes) => parentPort?.postMessage({ input: bytes }),
  onFailure: (bytes, { reason }) => parentPort?.postMessage({ failed: bytes, reason }),
});
coverage.stop();
parentPort?.postMessage({ tally, blocks: coverage.blocks });
