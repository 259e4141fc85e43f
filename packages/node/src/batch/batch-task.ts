import type { BatchEntry } from './batch-entry.js';
import type { BatchInput } from './list-inputs.js';

/** One report to make: plain data, so that it can be given to a worker. */
export interface BatchTask extends BatchInput {
  /** What an earlier run made of the same input. */
  readonly earlier?: BatchEntry | undefined;
}

/** What the reports of a batch share beside the options of `build`. */
export interface BatchSetup {
  readonly outFolder: string;
  readonly optionsSha256: string;
  readonly temporaryEnding: string;
  /** What an earlier run made, and what is as it was, is kept. */
  readonly resume: boolean;
}
