import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contestants } from './contestants/index.mjs';
import { outsidePrograms } from './outside.mjs';
import { command, source } from './paths.mjs';
import { jobFor, writeReports } from './prepare.mjs';
import { runProgram } from './process.mjs';
import { least, median } from './statistics.mjs';
import { missingIn } from './verify.mjs';

/**
 * One document in a new process, from a file to a file: xxgk by its command, which reads, checks and writes; the others
 * by a script of ten lines that reads JSON. In turn, medians.
 * @param {{ folder: string, template: string, rounds: number }} options
 */
export async function measureCold({ folder, template, rounds }) {
  const job = join(folder, 'job.json');
  writeFileSync(job, JSON.stringify(jobFor(0)));
  for (const format of /** @type {const} */ (['yaml', 'json'])) writeReports(join(folder, format), 1, format);
  const build =
    (/** @type {string} */ data, /** @type {string} */ format) => (/** @type {string} */ output) => [
      process.execPath,
      [command, 'build', join(folder, data, `report-00000.${data}`), '-f', format, '-o', output, '--force'],
    ];
  const ours = (/** @type {'docx' | 'pdf'} */ format) => [
    { id: `xxgk-${format}`, name: `xxgk build -f ${format}, from YAML`, format, run: build('yaml', format) },
    {
      id: `xxgk-${format}-json`,
      name: `xxgk build -f ${format}, from JSON`,
      format,
      run: build('json', format),
    },
  ];
  const others = contestants
    .filter((contestant) => !contestant.ours)
    .map(({ id, name, format }) => ({
      id,
      name,
      format,
      run: (/** @type {string} */ output) => [
        process.execPath,
        [source('once.mjs'), id, job, template, join(output, `out.${format}`)],
      ],
    }));
  const entries = [
    { id: 'node', name: 'Node, doing nothing', format: '', run: () => [process.execPath, ['-e', '0']] },
    { id: 'help', name: 'xxgk --help', format: '', run: () => [process.execPath, [command, '--help']] },
    ...ours('docx'),
    ...others.filter(({ format }) => format === 'docx'),
    ...ours('pdf'),
    ...others.filter(({ format }) => format === 'pdf'),
    ...(await outside(folder)),
  ].map((entry) => ({ ...entry, times: /** @type {number[]} */ ([]), memory: 0 }));
  for (let round = 0; round < rounds; round += 1) await oneRound(entries, folder, round);
  return entries.map(({ times, run: _, ...entry }) => ({
    ...entry,
    median: median(times),
    least: least(times),
  }));
}

async function oneRound(entries, folder, round) {
  for (const entry of entries) {
    const output = join(folder, 'cold', entry.id);
    rmSync(output, { recursive: true, force: true });
    mkdirSync(output, { recursive: true });
    const [program, args] = entry.run(output);
    const { ms, memory } = await runProgram(program, args);
    entry.times.push(ms);
    entry.memory = Math.max(entry.memory, memory);
    if (round === 0 && entry.format !== '') await verify(entry, output);
  }
}

async function verify({ id, format }, output) {
  const [file] = readdirSync(output);
  if (file === undefined) throw new Error(`${id} wrote nothing`);
  const missing = await missingIn(readFileSync(join(output, file)), format, jobFor(0));
  if (missing.length > 0) throw new Error(`${id}, cold, lacks ${missing.slice(0, 5).join('; ')}`);
}

/** LibreOffice and Chromium are given files that xxgk made, which is not counted. */
async function outside(folder) {
  const programs = outsidePrograms(folder);
  const input = join(folder, 'outside');
  mkdirSync(input, { recursive: true });
  const report = join(folder, 'json', 'report-00000.json');
  await runProgram(process.execPath, [command, 'build', report, '-f', 'docx,html', '-o', input, '--force']);
  const files = readdirSync(input).map((name) => join(input, name));
  const only = (/** @type {string} */ ending) => files.filter((file) => file.endsWith(ending));
  return [
    programs.office && { id: 'office', ...programs.office, files: only('.docx') },
    programs.browser && { id: 'browser', ...programs.browser, files: only('.html') },
  ].flatMap((program) =>
    program
      ? [
          {
            id: program.id,
            name: program.name,
            format: 'pdf',
            run: (output) => program.command(program.files, output),
          },
        ]
      : [],
  );
}
