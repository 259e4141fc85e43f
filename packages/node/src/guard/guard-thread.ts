import { Worker } from 'node:worker_threads';
import { defineError } from '@xxgk/document';
import { guardLimits, LOOK_MS } from './guard-limits.js';
import { type GuardAnswer, refusedError } from './guard-protocol.js';
import type { ReadingTask } from './readings.js';

const WORKER = new URL('./guard-worker.js', import.meta.url);

const tooHungry = defineError('input-unreadable', {
  'zh-CN': (name: string) =>
    `无法读取“${name}”：读取时占用的内存大得不合理，已停止读取。文件可能有害，请核对文件是否选对，或向来源核实。`,
  en: (name) =>
    `Cannot read "${name}": it takes an absurd amount of memory. It may be harmful: check that it is the right file, or ask where it came from.`,
});

const tooSlow = defineError('input-unreadable', {
  'zh-CN': (name: string) =>
    `无法读取“${name}”：读取所需的时间长得不合理，已停止读取。文件可能有害，请核对文件是否选对，或向来源核实。`,
  en: (name) =>
    `Cannot read "${name}": it takes an absurd amount of time. It may be harmful: check that it is the right file, or ask where it came from.`,
});

const broke = defineError('input-unreadable', {
  'zh-CN': (name: string, reason: string) =>
    `无法读取“${name}”：读取时程序出错（${reason}），已停止读取。请把这条信息和该文件反馈给开发者。`,
  en: (name, reason) =>
    `Cannot read "${name}": the reader failed (${reason}). Please report this with the file.`,
});

/** What may be taken, and the file of the thread. `share`: how many threads of this process work at a time. */
export interface GuardOptions {
  readonly share?: number;
  readonly limits?: Readonly<Record<keyof typeof guardLimits, number>>;
  readonly worker?: URL;
}

/**
 * A thread that reads documents of unknown origin, one at a time. One that takes too much memory or time, or breaks, is
 * ended and replaced at the next document; the program goes on.
 */
export class GuardThread {
  readonly #limits: Readonly<Record<keyof typeof guardLimits, number>>;
  readonly #share: number;
  readonly #file: URL;
  #kept: Worker | undefined;
  /** The last reading ended because the process had grown too much. */
  #isGrown = false;
  #last: Promise<unknown> = Promise.resolve();

  constructor({ share = 1, limits = guardLimits, worker = WORKER }: GuardOptions = {}) {
    this.#limits = limits;
    this.#share = share;
    this.#file = worker;
  }

  /** What the thread reads of a document. @throws XxgkError `input-unreadable` */
  read(task: ReadingTask): Promise<unknown> {
    const reading = this.#last.then(() => this.#readOrTryAgain(task));
    this.#last = reading.catch(() => undefined);
    return reading;
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    const worker = this.#kept;
    this.#kept = undefined;
    await worker?.terminate();
  }

  /** Where others work beside, one of them may have taken the memory: the document is tried a second time. */
  async #readOrTryAgain(task: ReadingTask): Promise<unknown> {
    this.#isGrown = false;
    try {
      return await this.#read(task);
    } catch (error) {
      if (!this.#isGrown || this.#share === 1) throw error;
      return this.#read(task);
    }
  }

  async #read(task: ReadingTask): Promise<unknown> {
    const worker = this.#kept ?? this.#start();
    this.#kept = worker;
    worker.ref();
    const stop = new AbortController();
    try {
      const answer = await Promise.race([
        answerFrom(worker, task, stop.signal),
        this.#watch(task, stop.signal),
      ]);
      if (answer.outcome === 'read') return answer.reading;
      throw answer.outcome === 'refused' ? refusedError(answer) : broke([task.name, answer.reason]);
    } catch (error) {
      // What a document left behind in a thread that it broke must not meet the next.
      await this.close();
      throw error;
    } finally {
      stop.abort();
      worker.unref();
    }
  }

  #start(): Worker {
    const worker = new Worker(this.#file, {
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.heapMebibytes },
      stdout: true,
      stderr: true,
    });
    // One that dies between two documents is replaced.
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      if (this.#kept === worker) this.#kept = undefined;
    });
    return worker;
  }

  /** Looks at the process again and again, and rejects once it takes too much. Never resolves. */
  #watch({ name }: ReadingTask, signal: AbortSignal): Promise<never> {
    const { processorMs, waitedMs, grownBytes, grownBytesBeside } = this.#limits;
    const most = grownBytes + grownBytesBeside * (this.#share - 1);
    const memory = process.memoryUsage.rss();
    const began = performance.now();
    const processor = process.cpuUsage();
    return new Promise((_, reject) => {
      const look = (): void => {
        const { user, system } = process.cpuUsage(processor);
        const used = (user + system) / 1000;
        this.#isGrown = process.memoryUsage.rss() - memory > most;
        if (this.#isGrown) reject(tooHungry([name]));
        else if (used > processorMs * this.#share || performance.now() - began > waitedMs)
          reject(tooSlow([name]));
      };
      const timer = setInterval(look, LOOK_MS);
      signal.addEventListener('abort', () => clearInterval(timer));
    });
  }
}

function answerFrom(worker: Worker, task: ReadingTask, signal: AbortSignal): Promise<GuardAnswer> {
  return new Promise((resolve, reject) => {
    const failed = (error: unknown): void => {
      const { code, message } = Object(error) as { readonly code?: unknown; readonly message?: unknown };
      const isMemory = code === 'ERR_WORKER_OUT_OF_MEMORY';
      reject(isMemory ? tooHungry([task.name]) : broke([task.name, String(message ?? error)]));
    };
    const ended = (code: number): void => failed(new Error(`exit ${code}`));
    worker.once('message', resolve);
    worker.once('error', failed);
    worker.once('exit', ended);
    signal.addEventListener('abort', () => {
      worker.off('message', resolve);
      worker.off('error', failed);
      worker.off('exit', ended);
    });
    worker.postMessage(task);
  });
}
