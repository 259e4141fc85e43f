import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { BENCHMARKS } from '../paths.js';
import { measureBatch } from './measure-batch.js';
import { measureCold } from './measure-cold.js';
import { measureProse, measureReports } from './measure-growth.js';
import { measureWarm } from './measure-warm.js';
import type { Measured } from './measured.js';
import { resultsPage } from './results.js';
import { writeTemplates } from './template.js';

/** Measures xxgk against the others and writes RESULTS.md; with `only`, runs parts and prints them. */
export async function compare(only: readonly string[] | undefined): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'xxgk-benchmarks-'));
  const started = performance.now();
  const busy = loadavg()[0] ?? 0;
  try {
    const measured = await runParts(folder, only);
    const page = resultsPage(measured, { minutes: (performance.now() - started) / 60_000, busy });
    if (only === undefined) writeFileSync(`${BENCHMARKS}RESULTS.md`, page);
    process.stdout.write(page);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runParts(folder: string, only: readonly string[] | undefined): Promise<Measured> {
  const template = await writeTemplates(folder);
  const parts: Readonly<Record<string, () => Promise<Measured>>> = {
    warm: async () => ({ warm: await measureWarm({ template, warmUp: 30, rounds: 60 }) }),
    cold: async () => ({ cold: await measureCold({ folder, template, rounds: 7 }) }),
    batch: async () => ({ batch: await measureBatch({ folder, template, count: 200, rounds: 1 }) }),
    prose: async () => ({ prose: await measureProse({ folder, sizes: [1, 10, 100], rounds: 30 }) }),
    reports: async () => ({ reports: await measureReports({ folder, counts: [1, 10, 100, 1000] }) }),
  };
  const unknown = only?.filter((name) => parts[name] === undefined) ?? [];
  if (unknown.length > 0)
    throw new Error(`no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
  let measured: Measured = {};
  for (const [name, measure] of Object.entries(parts)) {
    if (only !== undefined && !only.includes(name)) continue;
    process.stderr.write(`${name} …\n`);
    measured = { ...measured, ...(await measure()) };
  }
  return measured;
}
