import type { BatchEntry } from './batch-entry.js';
import type { ManifestHead } from './write-manifest.js';

/** How a batch ended. */
export interface BatchTally {
  readonly made: number;
  readonly kept: number;
  readonly faulty: number;
  readonly failed: number;
  readonly files: number;
  readonly seconds: number;
}

/** Counts what became of the inputs of a batch. */
export class BatchTallier {
  readonly #start = performance.now();
  readonly #of = { made: 0, faulty: 0, failed: 0 };
  #kept = 0;
  #files = 0;
  #bytes = 0;

  add({ status, outputs }: BatchEntry, isKept: boolean): void {
    this.#of[status] += 1;
    if (isKept) this.#kept += 1;
    this.#files += outputs.length;
    for (const { bytes } of outputs) this.#bytes += bytes;
  }

  /** Whether a report failed or has errors. */
  get hasProblems(): boolean {
    return this.#of.faulty + this.#of.failed > 0;
  }

  /** Since the batch began. */
  get milliseconds(): number {
    return Math.round(performance.now() - this.#start);
  }

  get summary(): ManifestHead['summary'] {
    const { made, faulty, failed } = this.#of;
    return { reports: made + faulty + failed, made, faulty, failed, files: this.#files, bytes: this.#bytes };
  }

  /** For the sentence at the end: `made` are those made in this run, drafts among them. */
  get tally(): BatchTally {
    const { made, faulty, failed } = this.#of;
    const seconds = this.milliseconds / 1000;
    return {
      made: made + faulty - this.#kept,
      kept: this.#kept,
      faulty,
      failed,
      files: this.#files,
      seconds,
    };
  }
}
