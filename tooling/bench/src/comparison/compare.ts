import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { BENCHMARKS, EXAMPLE } from '../paths.js';
import { median } from '../statistics.js';
import { timeChecks } from '../steps/checks.js';
import { stepsOf } from '../steps/steps.js';
import { measureBatch } from './measure-batch.js';
import { measureCold } from './measure-cold.js';
import { measureProse, measureReports } from './measure-growth.js';
import { measureWarm } from './measure-warm.js';
import type { Measured } from './measured.js';
import { resultsPage } from './results.js';
import { writeTemplates } from './template.js';

/** Processes that may want the processors when a run that is kept begins: more, and medians say nothing. */
const IDLE = 0.5;
/** How many fresh reports are checked one by one. */
const CHECKS = 200;

export interface CompareOptions {
  /** Names of parts, where not all are run. */
  readonly only?: readonly string[] | undefined;
  /** Writes RESULTS.md, which an idle machine alone may. */
  readonly isRecorded: boolean;
}

/** Measures xxgk against the others and prints what came out. @throws Error where a run to be kept is none */
export async function compare({ only, isRecorded }: CompareOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'xxgk-benchmarks-'));
  const started = performance.now();
  const busy = loadavg()[0] ?? 0;
  if (isRecorded && only !== undefined) throw new Error('results are kept of all parts, not of some');
  if (isRecorded && busy > IDLE)
    throw new Error(
      `${busy.toFixed(1)} processes want the processors: results are kept of an idle machine alone`,
    );
  try {
    const measured = await runParts(folder, only);
    const page = resultsPage(measured, { minutes: (performance.now() - started) / 60_000, busy });
    if (isRecorded) writeFileSync(`${BENCHMARKS}RESULTS.md`, page);
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
    reports: async () => ({ reports: await measureReports({ folder, counts: [1, 10, 100, 1000, 10_000] }) }),
    check: async () => ({ check: await measureCheck() }),
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

async function measureCheck(): Promise<number> {
  const { report } = await stepsOf(readFileSync(EXAMPLE), EXAMPLE);
  return median(timeChecks(report, CHECKS).each);
}
