import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND } from '../paths.js';
import { median } from '../statistics.js';
import { jobFor } from './job.js';
import { writeReports } from './reports.js';
import { runProgram } from './run-program.js';
import { startRunner } from './start-runner.js';
import { writeTemplates } from './template.js';

const GROWING = ['xxgk-docx', 'xxgk-pdf', 'xxgk-ofd', 'docxtemplater', 'typst'];

/** Milliseconds after which a size is given no further rounds. */
const LONGEST = 20_000;

/** Milliseconds of a document, for each size. */
export interface ProseRow {
  readonly id: string;
  readonly sizes: readonly number[];
  readonly medians: readonly number[];
}

/** Time of one document, warm, with 1, 10 and 100 times the prose. */
export async function measureProse(options: {
  readonly folder: string;
  readonly sizes: readonly number[];
  readonly rounds: number;
}): Promise<readonly ProseRow[]> {
  const { folder, sizes, rounds } = options;
  const rows: ProseRow[] = [];
  for (const id of GROWING) {
    const medians: number[] = [];
    for (const prose of sizes)
      medians.push(await proseTime(id, prose, await writeTemplates(folder, prose), rounds));
    rows.push({ id, sizes, medians });
  }
  return rows;
}

async function proseTime(id: string, prose: number, template: string, rounds: number): Promise<number> {
  const runner = await startRunner(id, template);
  try {
    const times: number[] = [];
    const count = Math.max(3, Math.ceil(rounds / prose));
    const end = performance.now() + LONGEST;
    for (let round = 0; round < 2 * count; round += 1) {
      if (times.length > 0 && performance.now() > end) break;
      const { ms } = await runner.run(jobFor(round, prose));
      if (round >= count) times.push(ms);
    }
    return median(times);
  } finally {
    runner.stop();
  }
}

/** Reports a second; mebibytes. */
export interface ReportsRow {
  readonly count: number;
  readonly rate: number;
  readonly seconds: number;
  readonly memory: number;
}

/** Reports of both formats, end to end, by the command with two jobs: rate and peak memory. */
export async function measureReports(options: {
  readonly folder: string;
  readonly counts: readonly number[];
}): Promise<readonly ReportsRow[]> {
  const { folder, counts } = options;
  const rows: ReportsRow[] = [];
  for (const count of counts) {
    const reports = join(folder, `reports-${count}`);
    const output = join(folder, 'reports-out');
    rmSync(output, { recursive: true, force: true });
    mkdirSync(output);
    writeReports(reports, count);
    const args = [COMMAND, 'build', reports, '-f', 'docx,pdf', '-o', output, '--jobs', '2'];
    const { ms, memory } = await runProgram([process.execPath, args], { accept: [0, 1] });
    const files = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(docx|pdf)$/.test(name),
    );
    if (files.length !== 2 * count) throw new Error(`${files.length} files of ${count} reports`);
    rows.push({ count, rate: (count / ms) * 1000, seconds: ms / 1000, memory });
    rmSync(reports, { recursive: true, force: true });
  }
  return rows;
}
