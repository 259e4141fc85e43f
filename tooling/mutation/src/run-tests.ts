import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AreaTests } from './areas.js';
import { groupTime } from './group-time.js';
import type { FileMutant } from './sample.js';

const JEST = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin/jest.js');
const SEQUENCER = fileURLToPath(new URL('nearest-first.js', import.meta.url));
/** Milliseconds between two looks at a run. */
const LOOK = 2_000;
/** Seconds of processor time that a run may take beyond twice what it takes without a change. */
const SPARE = 20;
/** Looks in a row at a run that works on nothing, after which it waits for what never comes. */
const STILL = 45;

/** How the tests of a change ended; `endless` where they were ended, as they ran or waited for ever. */
export type Outcome = 'passed' | 'failed' | 'endless';

/** Runs the tests of an area: without a change first, which gives the processor time that they may take with one. */
export class AreaRun {
  readonly #repository: string;
  readonly #tests: readonly AreaTests[];
  readonly #usual = new Map<AreaTests, number>();

  constructor(repository: string, tests: readonly AreaTests[]) {
    this.#repository = repository;
    this.#tests = tests;
  }

  /** How the tests end, with a change of the code where one is given: the transformer of the tests makes it. */
  async outcome(mutant?: FileMutant): Promise<Outcome> {
    for (const one of this.#tests) {
      const limit = mutant === undefined ? Number.POSITIVE_INFINITY : 2 * (this.#usual.get(one) ?? 0) + SPARE;
      const { outcome, seconds } = await watched(this.#start(one, mutant), limit);
      if (outcome !== 'passed') return outcome;
      if (mutant === undefined) this.#usual.set(one, seconds);
    }
    return 'passed';
  }

  #start({ package: folder, pattern }: AreaTests, mutant?: FileMutant): ChildProcess {
    const related = mutant === undefined ? [] : ['--findRelatedTests', join(this.#repository, mutant.path)];
    return spawn(
      process.execPath,
      [
        JEST,
        '--bail',
        '--silent',
        '--runInBand',
        `--testSequencer=${SEQUENCER}`,
        '--passWithNoTests',
        ...(pattern === undefined ? related : [pattern]),
      ],
      {
        cwd: join(this.#repository, folder),
        stdio: 'ignore',
        // A group of its own, which ends as a whole with the processes that tests start.
        detached: true,
        env: { ...process.env, ...(mutant === undefined ? {} : { XXGK_MUTANT: this.#requestOf(mutant) }) },
      },
    );
  }

  #requestOf({ path, start, end, text }: FileMutant): string {
    return JSON.stringify({ path: join(this.#repository, path), start, end, text });
  }
}

/** Waits for a run, and ends it when it has used up its processor time or works no more: a busy machine does neither. */
function watched(child: ChildProcess, limit: number): Promise<{ outcome: Outcome; seconds: number }> {
  let [seconds, last, still, isEndless] = [0, -1, 0, false];
  const stop = () => end(child);
  const look = setInterval(() => {
    const time = groupTime(child.pid ?? 0);
    seconds = Math.max(seconds, time);
    still = time === last ? still + 1 : 0;
    last = time;
    if (seconds <= limit && still < STILL) return;
    isEndless = true;
    stop();
  }, LOOK);
  process.once('exit', stop);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(look);
      process.off('exit', stop);
      stop();
      resolve({ outcome: isEndless ? 'endless' : code === 0 ? 'passed' : 'failed', seconds });
    });
  });
}

function end({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing of the group is left.
  }
}
