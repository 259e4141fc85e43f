import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { examine } from './examine.js';
import type { FuzzTally } from './fuzz-reader.js';
import { type ReaderName, readerNames } from './reader-name.js';
import { makeSeeds } from './seeds.js';
import type { WorkerTask } from './worker.js';

const here = dirname(fileURLToPath(import.meta.url));
const repository = join(here, '../../..');
const found = join(here, '../found');
/** Milliseconds after which a file that is still being read will be read for ever. */
const HANGS = 10 * 60_000;
/** Megabytes of heap that reading any file may take. */
const HEAP_LIMIT = 1024;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '7' },
    reader: { type: 'string', multiple: true },
    seed: { type: 'string', default: '1' },
    file: { type: 'string' },
  },
});

interface Message {
  readonly input?: Uint8Array;
  readonly failed?: Uint8Array;
  readonly reason?: string;
  readonly tally?: FuzzTally;
  readonly blocks?: number;
}

interface Ran {
  readonly reader: ReaderName;
  readonly failures: number;
  readonly line: string;
}

/** Keeps a file on which a reader failed, and tells how to read it again. */
function keep(reader: ReaderName, bytes: Uint8Array, reason: string): void {
  mkdirSync(found, { recursive: true });
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const path = join(found, `${reader}-${digest}`);
  writeFileSync(path, bytes);
  console.error(
    `${reader} FAILED: ${reason}\n  again: npm run fuzz -- --reader ${reader} --file ${relative(process.cwd(), path)}`,
  );
}

/** Fuzzes one reader in a thread that may hang or run out of memory. */
function fuzz(task: WorkerTask): Promise<Ran> {
  return new Promise((done) => {
    const worker = new Worker(new URL('./worker.js', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_LIMIT },
    });
    let failures = 0;
    let last: Uint8Array = new Uint8Array();
    let line = 'ended early';
    let since = Date.now();
    const watch = setInterval(() => {
      if (Date.now() - since < HANGS) return;
      failures += 1;
      keep(task.reader, last, 'hangs');
      void worker.terminate();
    }, 1000);
    worker.on('message', ({ input, failed, reason = '', tally, blocks }: Message) => {
      since = Date.now();
      if (input !== undefined) last = input;
      if (failed !== undefined) {
        failures += 1;
        keep(task.reader, failed, reason);
      }
      if (tally !== undefined) {
        const { runs, kinds, kept } = tally;
        line = `${runs} files: ${kinds.report} read, ${kinds.findings} with findings alone, ${kinds.refused} refused, ${kinds.failure} FAILED; ${kept} ran new code, ${blocks} blocks in all`;
      }
    });
    worker.on('error', (error) => {
      failures += 1;
      keep(task.reader, last, `killed its thread: ${error.message}`);
    });
    worker.on('exit', () => {
      clearInterval(watch);
      done({ reader: task.reader, failures, line });
    });
  });
}

async function main(): Promise<number> {
  const readers = readerNames.filter((name) => values.reader === undefined || values.reader.includes(name));
  if (readers.length === 0) {
    console.error(`no such reader; there are ${readerNames.join(', ')}`);
    return 2;
  }
  if (values.file !== undefined) {
    const outcome = await examine(readFileSync(values.file), readers[0] ?? 'text');
    console.log(outcome);
    return outcome.kind === 'failure' ? 1 : 0;
  }
  const shared = ['data/reports', 'data/seed'].map((name) => join(repository, '../shared', name));
  const seeds = await makeSeeds(repository, shared.filter(existsSync));
  const share = (Number(values.minutes) * 60_000) / readers.length;
  let failures = 0;
  for (const reader of readers) {
    const ran = await fuzz({
      reader,
      seeds: seeds[reader],
      seed: Number(values.seed),
      end: Date.now() + share,
    });
    console.log(`${reader}: ${ran.line}`);
    failures += ran.failures;
  }
  console.log(failures === 0 ? 'no failures' : `${failures} FAILURES, see ${relative(process.cwd(), found)}`);
  return failures === 0 ? 0 : 1;
}

process.exitCode = await main();
