import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { command } from './paths.mjs';
import { jobFor, writeReports, writeTemplates } from './prepare.mjs';
import { runProgram } from './process.mjs';
import { startRunner } from './start-runner.mjs';
import { median } from './statistics.mjs';

const GROWING = ['xxgk-docx', 'xxgk-pdf', 'docxtemplater', 'typst'];

/** Milliseconds after which a size is given no further rounds. */
const LONGEST = 20_000;

/**
 * Time of one document, warm, with 1, 10 and 100 times the prose.
 * @param {{ folder: string, sizes: readonly number[], rounds: number }} options
 */
export async function measureProse({ folder, sizes, rounds }) {
  const rows = [];
  for (const id of GROWING) {
    const medians = [];
    for (const prose of sizes) {
      const runner = await startRunner(id, await writeTemplates(folder, prose));
      try {
        const times = [];
        const count = Math.max(3, Math.ceil(rounds / prose));
        const end = performance.now() + LONGEST;
        for (let round = 0; round < 2 * count; round += 1) {
          if (times.length > 0 && performance.now() > end) break;
          const { ms } = await runner.run(jobFor(round, prose));
          if (round >= count) times.push(ms);
        }
        medians.push(median(times));
      } finally {
        runner.stop();
      }
    }
    rows.push({ id, sizes, medians });
  }
  return rows;
}

/**
 * Reports of both formats, end to end, by the command with two jobs: rate and peak memory.
 * @param {{ folder: string, counts: readonly number[] }} options
 */
export async function measureReports({ folder, counts }) {
  const rows = [];
  for (const count of counts) {
    const reports = join(folder, `reports-${count}`);
    const output = join(folder, 'reports-out');
    rmSync(output, { recursive: true, force: true });
    mkdirSync(output);
    writeReports(reports, count);
    const args = [command, 'build', reports, '-f', 'docx,pdf', '-o', output, '--jobs', '2'];
    const { ms, memory } = await runProgram(process.execPath, args, { accept: [0, 1] });
    const files = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(docx|pdf)$/.test(name),
    );
    if (files.length !== 2 * count) throw new Error(`${files.length} files of ${count} reports`);
    rows.push({ count, rate: (count / ms) * 1000, seconds: ms / 1000, memory });
    rmSync(reports, { recursive: true, force: true });
  }
  return rows;
}
