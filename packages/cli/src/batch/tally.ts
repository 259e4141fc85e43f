import { type Language, words } from '@xxgk/document';
import type { BatchEntry } from './batch-entry.js';
import { clock } from './clock.js';
import type { ManifestHead } from './write-manifest.js';

type Summary = ManifestHead['summary'];

const text = words({
  'zh-CN': ({ made, faulty, failed, files }: Summary, kept: number, seconds: number) =>
    `完成：新做 ${made + faulty - kept} 份，沿用 ${kept} 份，共 ${files} 个文件；其中报告有错误 ${faulty} 份，没有生成 ${failed} 份。用时 ${clock(seconds)}。`,
  en: ({ made, faulty, failed, files }, kept, seconds) =>
    `Done: ${made + faulty - kept} made, ${kept} kept, ${files} files; ${faulty} with errors, ${failed} not made. Time ${clock(seconds)}.`,
});

/** Counts what became of the inputs of a batch. */
export class BatchTally {
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

  get summary(): Summary {
    const { made, faulty, failed } = this.#of;
    return { reports: made + faulty + failed, made, faulty, failed, files: this.#files, bytes: this.#bytes };
  }

  /** For the end of the run: made are those of this run, drafts among them. */
  sentence(language: Language): string {
    return text(language)(this.summary, this.#kept, this.milliseconds / 1000);
  }
}
