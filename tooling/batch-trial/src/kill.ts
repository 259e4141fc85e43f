// Kills a batch again and again at random moments, resumes it, and compares the end with an undisturbed run.
// node dist/kill.js [--reports 300] [--kills 10] [--seed 1] [--formats docx,pdf] [--jobs 2]
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seededRandom } from '@xxgk/corpus';
import { differences, journalLines } from './compare.js';
import { writeCorpus } from './inputs.js';
import { manifestPath } from './manifest.js';
import { runXxgk } from './run-xxgk.js';

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '300' },
    kills: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    formats: { type: 'string', default: 'docx,pdf' },
    jobs: { type: 'string', default: '2' },
  },
});
const reports = Number(values.reports);
const kills = Number(values.kills);
const seed = Number(values.seed);
const jobs = Number(values.jobs);
const work = mkdtempSync(join(tmpdir(), 'xxgk-kill-'));
const memoryFile = join(work, 'peak');
const input = join(work, 'in');
const args = (out: string): string[] => [
  'build',
  input,
  '-o',
  join(work, out),
  '-f',
  values.formats,
  '--jobs',
  `${jobs}`,
];

try {
  writeCorpus(input, reports);
  const whole = await runXxgk(args('whole'), { memoryFile });
  if (!existsSync(manifestPath(join(work, 'whole')))) throw new Error(`no manifest: ${whole.output}`);
  console.log(`undisturbed: ${reports} reports in ${whole.seconds.toFixed(1)} s`);

  const random = seededRandom(seed);
  let killed = 0;
  for (let attempt = 0; killed < kills && attempt < kills * 3; attempt += 1) {
    // On the average all kills together leave a part of the work for the run that may end.
    const killAfter = (random.integer(0, 1000) / 1000) * 2 * (whole.seconds / (kills + 2)) + 0.2;
    const { code, output } = await runXxgk([...args('killed'), '--resume'], { memoryFile, killAfter });
    if (code === null) killed += 1;
    // A run that ended before its kill came is begun anew, so that there is something to kill.
    else if (!/^[01]$/u.test(`${code}`)) throw new Error(`exit code ${code}: ${output}`);
    else rmSync(join(work, 'killed'), { recursive: true, force: true });
  }
  const last = await runXxgk([...args('killed'), '--resume'], { memoryFile });
  const problems = [...differences(join(work, 'whole'), join(work, 'killed'))];
  if (killed < kills) problems.push(`only ${killed} of ${kills} kills came before the end`);
  if (last.code !== whole.code) problems.push(`exit code ${last.code} instead of ${whole.code}`);
  // A kill costs what was being made, and what was made and not yet written down: two for each worker.
  const lines = journalLines(join(work, 'killed'));
  const most = reports + killed * jobs * 2;
  if (lines > most) problems.push(`${lines} reports were made where ${most} at most should have been`);
  console.log(
    `killed ${killed} times (seed ${seed}), last resume ${last.seconds.toFixed(1)} s, ${lines} made`,
  );
  for (const problem of problems.slice(0, 20)) console.log(`  ${problem}`);
  console.log(
    problems.length === 0
      ? 'passed  ends byte for byte as if undisturbed'
      : `FAILED  ${problems.length} differences`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
