import { type Profiler, Session } from 'node:inspector/promises';

/** Code whose coverage guides the search: what reads files, ours and that of libraries. */
const READING =
  /\/(?:packages\/(?:readers|sources)|node_modules\/(?:pdfjs-dist|fflate|parse5|yaml|@rgrove))\//u;

/** Tells which inputs run code that none before has run, block by block, as V8 counts it. */
export class Coverage {
  readonly #session = new Session();
  readonly #seen = new Set<string>();

  async start(): Promise<void> {
    this.#session.connect();
    await this.#session.post('Profiler.enable');
    await this.#session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true });
  }

  /** Number of blocks that ran since the last call and never before. */
  async newBlocks(): Promise<number> {
    const { result } = await this.#session.post('Profiler.takePreciseCoverage');
    const before = this.#seen.size;
    for (const { url, scriptId, functions } of result) {
      if (!READING.test(url)) continue;
      for (const { ranges } of functions) this.#add(scriptId, ranges);
    }
    return this.#seen.size - before;
  }

  get blocks(): number {
    return this.#seen.size;
  }

  stop(): void {
    this.#session.disconnect();
  }

  #add(script: string, ranges: readonly Profiler.CoverageRange[]): void {
    for (const { startOffset, endOffset, count } of ranges)
      if (count > 0) this.#seen.add(`${script}:${startOffset}:${endOffset}`);
  }
}
