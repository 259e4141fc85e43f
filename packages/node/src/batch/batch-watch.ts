import type { BatchEntry } from './batch-entry.js';

/** What became of the inputs of a batch so far, files of earlier runs that were kept among them. */
export interface BatchSummary {
  readonly reports: number;
  readonly made: number;
  readonly faulty: number;
  readonly failed: number;
  readonly files: number;
  readonly bytes: number;
}

/** How far a batch is. */
export interface BatchCounts {
  readonly summary: BatchSummary;
  /** Inputs whose files an earlier run made. */
  readonly kept: number;
  /** Inputs of this run that failed or have errors. */
  readonly problems: number;
}

/** Whoever watches a batch is told how it goes. */
export interface BatchWatch {
  /** Inputs were counted: `total` of this `part` (`1/1`), `jobs` at a time. */
  readonly counted?: (total: number, jobs: number, part: string) => void;
  /** The output folder is held: the process may be ended from now on, and a later run resumes. */
  readonly begun?: (total: number) => void;
  /** An input is done; `isKept`: an earlier run made its files. */
  readonly done?: (entry: BatchEntry, isKept: boolean, counts: BatchCounts) => void;
  /** No input is left, or one broke the batch. */
  readonly ended?: () => void;
  /** The list for people was not written: a file has its name, or there are too many inputs. */
  readonly unlisted?: (name: string) => void;
}

/** Counts what becomes of inputs. */
export class BatchTally {
  readonly #summary = { reports: 0, made: 0, faulty: 0, failed: 0, files: 0, bytes: 0 };
  #kept = 0;
  #problems = 0;

  add({ status, outputs }: BatchEntry, isKept: boolean): void {
    this.#summary.reports += 1;
    this.#summary[status] += 1;
    this.#summary.files += outputs.length;
    for (const { bytes } of outputs) this.#summary.bytes += bytes;
    if (isKept) this.#kept += 1;
    else if (status !== 'made') this.#problems += 1;
  }

  get counts(): BatchCounts {
    return { summary: { ...this.#summary }, kept: this.#kept, problems: this.#problems };
  }
}
