import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contestants } from './contestants/index.mjs';
import { command, source } from './paths.mjs';
import { jobFor, writeReports } from './prepare.mjs';
import { runProgram } from './process.mjs';
import { median } from './statistics.mjs';
import { missingIn } from './verify.mjs';

/** A slow contestant makes fewer, and its rate is taken from those. */
const SLOW_COUNT = 25;

/**
 * Many documents in one process, start of the process included; xxgk by its command, with one job and with two.
 * @param {{ folder: string, template: string, count: number, rounds: number }} options
 */
export async function measureBatch({ folder, template, count, rounds }) {
  const reports = join(folder, `batch-${count}`);
  writeReports(reports, count);
  const jobs = Array.from({ length: count }, (_, index) => jobFor(index));
  const ours = (/** @type {'docx' | 'pdf'} */ format) =>
    [1, 2].map((threads) => ({
      id: `xxgk-${format}-${threads}`,
      name: `xxgk build, ${threads === 1 ? 'one job' : 'two jobs'}`,
      format,
      count,
      run: (/** @type {string} */ output) => [
        command,
        'build',
        reports,
        '-f',
        format,
        '-o',
        output,
        '--jobs',
        `${threads}`,
      ],
    }));
  const others = contestants.map(({ id, name, format, slow }) => {
    const number = slow ? Math.min(count, SLOW_COUNT) : count;
    const file = join(folder, `jobs-${number}.json`);
    writeFileSync(file, JSON.stringify(jobs.slice(0, number)));
    return {
      id: `${id}-many`,
      name: id.startsWith('xxgk') ? 'xxgk, writer called by a script' : name,
      format,
      count: number,
      run: (/** @type {string} */ output) => [source('many.mjs'), id, file, template, output, format],
    };
  });
  const entries = [...ours('docx'), ...ours('pdf'), ...others].map((entry) => ({
    ...entry,
    rates: /** @type {number[]} */ ([]),
    memory: 0,
  }));
  for (let round = 0; round < rounds; round += 1)
    for (const entry of entries) await oneBatch(entry, join(folder, 'many'), jobs);
  return entries.map(({ run: _, rates, ...entry }) => ({ ...entry, rate: median(rates) }));
}

async function oneBatch(entry, output, jobs) {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  // A report whose figures do not add up is written all the same, and says so by 1.
  const { ms, memory } = await runProgram(process.execPath, entry.run(output), { accept: [0, 1] });
  entry.rates.push((entry.count / ms) * 1000);
  entry.memory = Math.max(entry.memory, memory);
  const files = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(`.${entry.format}`),
  );
  if (files.length !== entry.count) throw new Error(`${entry.id} made ${files.length} of ${entry.count}`);
  const [file = ''] = files.filter(
    (name) => /(^|[^\d])第?1(金融|\.)/u.test(name) || name === `0.${entry.format}`,
  );
  if (file === '') return;
  const missing = await missingIn(readFileSync(join(output, file)), entry.format, jobs[0]);
  if (missing.length > 0) throw new Error(`${entry.id} lacks ${missing.slice(0, 5).join('; ')}`);
}
