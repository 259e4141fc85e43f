// Kills runs again and again at random moments, runs them anew, and compares what is left with an undisturbed run.
// node dist/kill.js [--reports 100] [--kills 14] [--singles 6] [--seed 1] [--formats docx,pdf] [--jobs 2]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killBatches } from './kill-batches.js';
import { killSingles } from './kill-singles.js';

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '100' },
    kills: { type: 'string', default: '14' },
    singles: { type: 'string', default: '6' },
    seed: { type: 'string', default: '1' },
    formats: { type: 'string', default: 'docx,pdf' },
    jobs: { type: 'string', default: '2' },
  },
});
const work = mkdtempSync(join(tmpdir(), 'xxgk-kill-'));
const seed = Number(values.seed);
const { formats } = values;

try {
  const problems = [
    ...(await killBatches({
      work,
      seed,
      formats,
      reports: Number(values.reports),
      kills: Number(values.kills),
      jobs: Number(values.jobs),
    })),
    ...(await killSingles({ work, seed, formats, kills: Number(values.singles) })),
  ];
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
