import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMMAND } from '../paths.js';
import { median } from '../statistics.js';
import { type Contestant, contestants } from './contestants.js';
import { type Job, jobFor } from './job.js';
import { writeReports } from './reports.js';
import { type Ended, runProgram } from './run-program.js';
import { assertWhole } from './verify.js';

const MANY = fileURLToPath(new URL('many.js', import.meta.url));

/** A slow contestant makes fewer, and its rate is taken from those. */
const SLOW_COUNT = 25;

/** Documents a second; mebibytes. */
export interface BatchRow {
  readonly id: string;
  readonly name: string;
  readonly format: Contestant['format'];
  readonly count: number;
  readonly rate: number;
  readonly memory: number;
}

/** What is started, with a folder to write to. */
interface Entry extends Omit<BatchRow, 'rate' | 'memory'> {
  readonly args: (output: string) => readonly string[];
}

/** Many documents in one process, start of the process included; xxgk by its command, with one job and with two. */
export async function measureBatch(options: {
  readonly folder: string;
  readonly template: string;
  readonly count: number;
  readonly rounds: number;
}): Promise<readonly BatchRow[]> {
  const { folder, template, count, rounds } = options;
  const reports = join(folder, `batch-${count}`);
  writeReports(reports, count);
  const jobs = Array.from({ length: count }, (_, index) => jobFor(index));
  const ours = (format: Contestant['format']): readonly Entry[] =>
    [1, 2].map((threads) => ({
      id: `xxgk-${format}-${threads}`,
      name: `xxgk build, ${threads === 1 ? 'one job' : 'two jobs'}`,
      format,
      count,
      args: (output) => [
        ...[COMMAND, 'build', reports, '-f', format],
        ...['-o', output, '--jobs', `${threads}`],
      ],
    }));
  const others = contestants.map(({ id, name, format, slow }): Entry => {
    const number = slow ? Math.min(count, SLOW_COUNT) : count;
    const file = join(folder, `jobs-${number}.json`);
    writeFileSync(file, JSON.stringify(jobs.slice(0, number)));
    return {
      id: `${id}-many`,
      name: id.startsWith('xxgk') ? 'xxgk, writer called by a script' : name,
      format,
      count: number,
      args: (output) => [MANY, id, file, template, output, format],
    };
  });
  const measured = [...ours('docx'), ...ours('pdf'), ...ours('ofd'), ...others].map((entry) => {
    const rates: number[] = [];
    return { entry, rates, memory: 0 };
  });
  for (let round = 0; round < rounds; round += 1)
    for (const one of measured) {
      const { ms, memory } = await oneBatch(one.entry, join(folder, 'many'), jobFor(0));
      one.rates.push((one.entry.count / ms) * 1000);
      one.memory = Math.max(one.memory, memory);
    }
  return measured.map(({ entry: { args: _, ...entry }, rates, memory }) => ({
    ...entry,
    rate: median(rates),
    memory,
  }));
}

async function oneBatch({ id, format, count, args }: Entry, output: string, first: Job): Promise<Ended> {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  // A report whose figures do not add up is written all the same, and says so by 1.
  const ended = await runProgram([process.execPath, args(output)], { accept: [0, 1] });
  const files = readdirSync(output, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(`.${format}`),
  );
  if (files.length !== count) throw new Error(`${id} made ${files.length} of ${count}`);
  const file = files.find((name) => /(^|[^\d])第?1(金融|\.)/u.test(name) || name === `0.${format}`);
  if (file !== undefined) await assertWhole(id, readFileSync(join(output, file)), format, first);
  return ended;
}
