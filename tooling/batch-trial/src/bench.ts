// Measures rate and peak memory of batches, and what corrupt inputs do to the others.
// node dist/bench.js [--reports 1000,10000] [--formats docx,pdf] [--jobs 2] [--corpus] [--faults 0.1] [--verify 200] [--seed 1]
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { seededRandom } from '@xxgk/corpus';
import { corruptSome } from './corrupt.js';
import { writeCopies, writeCorpus } from './inputs.js';
import { type ListedReport, type Manifest, manifestPath, readManifest, type Status } from './manifest.js';
import { type Ran, runXxgk } from './run-xxgk.js';
import { type Verified, verifySample } from './verify-sample.js';

/** Peak memory of the largest batch over that of the smallest. */
const MOST_GROWTH = 1.2;

const { values } = parseArgs({
  options: {
    reports: { type: 'string', default: '1000,10000' },
    formats: { type: 'string', default: 'docx,pdf' },
    jobs: { type: 'string', default: '2' },
    corpus: { type: 'boolean', default: false },
    faults: { type: 'string', default: '0' },
    verify: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
});

/** A batch that was measured. */
interface Measured extends Ran {
  readonly manifest: Manifest;
  /** How inputs were spoilt, by their paths. */
  readonly spoilt: ReadonlyMap<string, string>;
  readonly verified: Verified | undefined;
}

async function measure(count: number): Promise<Measured> {
  const work = mkdtempSync(join(tmpdir(), 'xxgk-batch-'));
  try {
    const [input, out] = [join(work, 'in'), join(work, 'out')];
    (values.corpus ? writeCorpus : writeCopies)(input, count);
    const share = Number(values.faults);
    const spoilt = corruptSome(input, share, seededRandom(Number(values.seed)));
    const ran = await runXxgk(['build', input, '-o', out, '-f', values.formats, '--jobs', values.jobs], {
      memoryFile: join(work, 'peak'),
    });
    if (!existsSync(manifestPath(out))) throw new Error(`exit code ${ran.code}: ${ran.output}`);
    const manifest = readManifest(out);
    const sample = Number(values.verify);
    const verified = sample > 0 ? await verifySample(out, manifest.reports, spoilt, sample) : undefined;
    return { ...ran, manifest, spoilt, verified };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

console.log(`node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
console.log(
  `${values.corpus ? 'reports of the made corpus' : 'examples/bureau-2022.yaml for organs of different names'}, ${values.formats}, --jobs ${values.jobs}\n`,
);
console.log('| reports | seconds | reports/s | peak memory MB | made | with errors | not made |');
console.log('| ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
const peaks: number[] = [];
const problems: string[] = [];
for (const count of values.reports.split(',').map(Number)) {
  const { seconds, peakMegabytes, manifest, spoilt, verified } = await measure(count);
  const { made, faulty, failed, reports } = manifest.summary;
  peaks.push(peakMegabytes);
  console.log(
    `| ${count} | ${seconds.toFixed(1)} | ${(count / seconds).toFixed(1)} | ${peakMegabytes.toFixed(0)} | ${made} | ${faulty} | ${failed} |`,
  );
  if (reports !== count) problems.push(`the manifest names ${reports} of ${count} reports`);
  const lost = manifest.reports.filter(({ input, status }) => status === 'failed' && !spoilt.has(input));
  if (lost[0] !== undefined)
    problems.push(`${lost.length} sound reports were not made, ${lost[0].input} among them`);
  if (spoilt.size > 0) tellSpoilt(manifest.reports, spoilt);
  if (verified !== undefined) {
    console.log(`\n${verified.files} files of sound reports verified`);
    if (verified.failed > 0) problems.push(`files were not found as they should be: ${verified.output}`);
  }
}

function tellSpoilt(reports: readonly ListedReport[], spoilt: ReadonlyMap<string, string>): void {
  const ways = new Map<string, Record<Status, number>>();
  for (const { input, status } of reports) {
    const way = spoilt.get(input);
    if (way === undefined) continue;
    const counts = ways.get(way) ?? { made: 0, faulty: 0, failed: 0 };
    ways.set(way, { ...counts, [status]: counts[status] + 1 });
  }
  console.log(`\n${spoilt.size} inputs were spoilt:`);
  for (const [way, { made, faulty, failed }] of [...ways].sort())
    console.log(`  ${way}: ${failed} not made, ${faulty} made with errors, ${made} made`);
}

if (peaks.length > 1) {
  const growth = (peaks.at(-1) ?? Number.NaN) / (peaks[0] ?? Number.NaN);
  console.log(`\npeak memory grew to ${growth.toFixed(2)} × (goal: at most ${MOST_GROWTH})`);
  if (!(growth <= MOST_GROWTH)) problems.push(`peak memory grew to ${growth.toFixed(2)} ×`);
}
for (const problem of problems) console.log(`FAILED  ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;
