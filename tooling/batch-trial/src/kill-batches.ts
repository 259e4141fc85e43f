import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '@xxgk/corpus';
import { differences, journalLines } from './compare.js';
import { writeCorpus } from './inputs.js';
import { manifestPath } from './manifest.js';
import { runXxgk } from './run-xxgk.js';

export interface BatchKills {
  /** An empty folder to work in. */
  readonly work: string;
  readonly reports: number;
  readonly kills: number;
  readonly seed: number;
  readonly formats: string;
  readonly jobs: number;
}

/** A batch that is killed goes on with `--resume`; whenever one comes to its end it is compared, and begun anew. */
export async function killBatches(asked: BatchKills): Promise<readonly string[]> {
  const { work, reports, kills, jobs } = asked;
  const memoryFile = join(work, 'peak');
  const input = join(work, 'in');
  const out = join(work, 'killed');
  const args = (folder: string): string[] => [
    'build',
    input,
    '-o',
    folder,
    '-f',
    asked.formats,
    '--jobs',
    `${jobs}`,
  ];
  writeCorpus(input, reports);
  const undisturbed = join(work, 'whole');
  const whole = await runXxgk(args(undisturbed), { memoryFile });
  if (!existsSync(manifestPath(undisturbed))) throw new Error(`no manifest: ${whole.output}`);
  // A run with nothing left to do takes what every run takes before its work.
  const start = (await runXxgk([...args(undisturbed), '--resume'], { memoryFile })).seconds;
  console.log(
    `undisturbed: ${reports} reports in ${whole.seconds.toFixed(1)} s, of it ${start.toFixed(1)} s to start`,
  );

  const random = seededRandom(asked.seed);
  const problems: string[] = [];
  let [killed, ended, killedHere] = [0, 0, 0];
  while (killed < kills || killedHere > 0) {
    const share = random.integer(0, 1000) / 1000;
    const killAfter = start * 0.3 + share * (start + whole.seconds / 5);
    const { code, output } = await runXxgk([...args(out), '--resume'], {
      memoryFile,
      ...(killed < kills ? { killAfter } : {}),
    });
    if (code === null) {
      killed += 1;
      killedHere += 1;
      continue;
    }
    if (code !== whole.code) problems.push(`exit code ${code} instead of ${whole.code}: ${output}`);
    problems.push(...differences(undisturbed, out));
    // A kill costs what was being made, and what was made and not yet written down: two for each worker.
    const lines = journalLines(out);
    const most = reports + killedHere * jobs * 2;
    if (lines > most) problems.push(`${lines} reports were made where ${most} at most should have been`);
    rmSync(out, { recursive: true, force: true });
    ended += 1;
    killedHere = 0;
  }
  console.log(`batches: killed ${killed} times (seed ${asked.seed}), ${ended} came to their end`);
  return problems;
}
