// Measures xxgk against the others and writes RESULTS.md. `--only warm,cold` runs parts and prints instead.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureBatch } from './measure-batch.mjs';
import { measureCold } from './measure-cold.mjs';
import { measureProse, measureReports } from './measure-growth.mjs';
import { measureWarm } from './measure-warm.mjs';
import { results } from './paths.mjs';
import { writeTemplates } from './prepare.mjs';
import { resultsPage } from './results.mjs';

const at = process.argv.indexOf('--only');
const only = at < 0 ? undefined : process.argv[at + 1]?.split(',');
const folder = mkdtempSync(join(tmpdir(), 'xxgk-benchmarks-'));
const started = performance.now();
const busy = loadavg()[0] ?? 0;

try {
  const template = await writeTemplates(folder);
  /** @type {Record<string, () => Promise<any>>} */
  const parts = {
    warm: () => measureWarm({ template, warmUp: 30, rounds: 60 }),
    cold: () => measureCold({ folder, template, rounds: 7 }),
    batch: () => measureBatch({ folder, template, count: 200, rounds: 1 }),
    prose: () => measureProse({ folder, sizes: [1, 10, 100], rounds: 30 }),
    reports: () => measureReports({ folder, counts: [1, 10, 100, 1000] }),
  };
  const unknown = only?.filter((name) => parts[name] === undefined) ?? [];
  if (unknown.length > 0)
    throw new Error(`no part ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`);
  const measured = {};
  for (const [name, measure] of Object.entries(parts)) {
    if (only !== undefined && !only.includes(name)) continue;
    process.stderr.write(`${name} …\n`);
    measured[name] = await measure();
  }
  const page = resultsPage(measured, { minutes: (performance.now() - started) / 60_000, busy });
  if (only === undefined) writeFileSync(results, page);
  process.stdout.write(page);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
