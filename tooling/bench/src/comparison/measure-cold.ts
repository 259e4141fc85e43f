import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COMMAND } from '../paths.js';
import { summary } from '../statistics.js';
import { type Contestant, contestants } from './contestants.js';
import { jobFor } from './job.js';
import { outsidePrograms } from './outside.js';
import { writeReports } from './reports.js';
import { type Call, runProgram } from './run-program.js';
import { assertWhole } from './verify.js';

const ONCE = fileURLToPath(new URL('once.js', import.meta.url));

/** Milliseconds of one document in a new process; mebibytes. Without a format nothing is made. */
export interface ColdRow {
  readonly id: string;
  readonly name: string;
  readonly format?: Contestant['format'];
  readonly median: number;
  readonly least: number;
  readonly memory: number;
}

/** What is called, with an empty folder to write to. */
interface Entry extends Pick<ColdRow, 'id' | 'name' | 'format'> {
  readonly call: (output: string) => Call;
}

/**
 * One document in a new process, from a file to a file: xxgk by its command, which reads, checks and writes; the others
 * by a script of ten lines that reads JSON. In turn, medians.
 */
export async function measureCold(options: {
  readonly folder: string;
  readonly template: string;
  readonly rounds: number;
}): Promise<readonly ColdRow[]> {
  const { folder, template, rounds } = options;
  const job = join(folder, 'job.json');
  writeFileSync(job, JSON.stringify(jobFor(0)));
  for (const format of ['yaml', 'json'] as const) writeReports(join(folder, format), 1, format);
  const ours = (format: Contestant['format']): readonly Entry[] => [
    build(folder, format, 'yaml', `xxgk-${format}`),
    build(folder, format, 'json', `xxgk-${format}-json`),
  ];
  const others = (wanted: Contestant['format']): readonly Entry[] =>
    contestants
      .filter(({ ours, format }) => !ours && format === wanted)
      .map(({ id, name, format }) => ({
        id,
        name,
        format,
        call: (output) => [process.execPath, [ONCE, id, job, template, join(output, `out.${format}`)]],
      }));
  const entries: readonly Entry[] = [
    { id: 'node', name: 'Node, doing nothing', call: () => [process.execPath, ['-e', '0']] },
    { id: 'help', name: 'xxgk --help', call: () => [process.execPath, [COMMAND, '--help']] },
    ...ours('docx'),
    ...others('docx'),
    ...ours('pdf'),
    ...others('pdf'),
    ...ours('ofd'),
    ...(await outside(folder)),
  ];
  const measured = entries.map((entry) => {
    const times: number[] = [];
    return { entry, times, memory: 0 };
  });
  for (let round = 0; round < rounds; round += 1)
    for (const one of measured) {
      const output = join(folder, 'cold', one.entry.id);
      rmSync(output, { recursive: true, force: true });
      mkdirSync(output, { recursive: true });
      const { ms, memory } = await runProgram(one.entry.call(output));
      one.times.push(ms);
      one.memory = Math.max(one.memory, memory);
      if (round === 0) await verify(one.entry, output);
    }
  return measured.map(({ entry: { call: _, ...entry }, times, memory }) => ({
    ...entry,
    ...summary(times),
    memory,
  }));
}

function build(folder: string, format: Contestant['format'], data: 'yaml' | 'json', id: string): Entry {
  const report = join(folder, data, `report-00000.${data}`);
  return {
    id,
    name: `xxgk build -f ${format}, from ${data.toUpperCase()}`,
    format,
    call: (output) => [process.execPath, [COMMAND, 'build', report, '-f', format, '-o', output, '--force']],
  };
}

async function verify({ id, format }: Entry, output: string): Promise<void> {
  if (format === undefined) return;
  const [file] = readdirSync(output);
  if (file === undefined) throw new Error(`${id} wrote nothing`);
  await assertWhole(`${id}, cold,`, readFileSync(join(output, file)), format, jobFor(0));
}

/** LibreOffice and Chromium are given files that xxgk made, which is not counted. */
async function outside(folder: string): Promise<readonly Entry[]> {
  const input = join(folder, 'outside');
  mkdirSync(input, { recursive: true });
  const report = join(folder, 'json', 'report-00000.json');
  await runProgram([process.execPath, [COMMAND, 'build', report, '-f', 'docx,html', '-o', input, '--force']]);
  const files = readdirSync(input).map((name) => join(input, name));
  return outsidePrograms(folder).map(({ id, name, takes, call }) => ({
    id,
    name,
    format: 'pdf',
    call: (output) => call(files.find((file) => file.endsWith(takes)) ?? '', output),
  }));
}
