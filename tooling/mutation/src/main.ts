// Changes the code at a sample of places, one at a time, and tells which changes no test notices.
// node dist/main.js [--area checks] [--count 100] [--seed 1] [--only packages/…/file.ts]
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Area, areas } from './areas.js';
import { AreaRun, type Outcome } from './run-tests.js';
import { sampleOf } from './sample.js';

const repository = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const { values } = parseArgs({
  options: {
    area: { type: 'string', multiple: true },
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true },
  },
});

/** Prints the changes that survive, and how many were noticed of how many, and how many of them by running for ever. */
async function score({ name, sources, tests }: Area): Promise<void> {
  const run = new AreaRun(repository, tests);
  if ((await run.outcome()) !== 'passed') throw new Error(`the tests of ${name} fail without any change`);
  const sample = sampleOf(repository, values.only ?? sources, {
    count: Number(values.count),
    seed: Number(values.seed),
  });
  const outcomes: Record<Outcome, number> = { passed: 0, failed: 0, endless: 0 };
  for (const mutant of sample) {
    const outcome = await run.outcome(mutant);
    outcomes[outcome] += 1;
    const { path, line, from, text } = mutant;
    if (outcome === 'passed')
      console.log(`  survived  ${path}:${line}  ${oneLine(from)}  →  ${oneLine(text)}`);
  }
  const { failed, endless } = outcomes;
  console.log(
    `${name}: ${failed + endless} of ${sample.length} changes noticed, ${endless} of them by their time`,
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

// Who breaks off ends the tests that run, which else would work on.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const asked = areas.filter(({ name }) => values.area === undefined || values.area.includes(name));
if (asked.length === 0) {
  console.error(`no such area; there are ${areas.map(({ name }) => name).join(', ')}`);
  process.exitCode = 2;
}
for (const area of asked) await score(area);
