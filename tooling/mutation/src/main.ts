// Changes the code at a sample of places, one at a time, and tells which changes no test notices.
// node dist/main.js [--area checks] [--count 100] [--seed 1] [--only packages/…/file.ts]
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Area, areas } from './areas.js';
import { testsPass } from './run-tests.js';
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

/** Prints the changes that survive, and how many were noticed of how many. */
async function score({ name, sources, tests }: Area): Promise<void> {
  if (!(await testsPass(repository, tests))) throw new Error(`the tests of ${name} fail without any change`);
  const sample = sampleOf(repository, values.only ?? sources, {
    count: Number(values.count),
    seed: Number(values.seed),
  });
  let noticed = 0;
  for (const mutant of sample) {
    const { path, line, from, text } = mutant;
    if (await testsPass(repository, tests, mutant))
      console.log(`  survived  ${path}:${line}  ${oneLine(from)}  →  ${oneLine(text)}`);
    else noticed += 1;
  }
  console.log(`${name}: ${noticed} of ${sample.length} changes noticed`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

const asked = areas.filter(({ name }) => values.area === undefined || values.area.includes(name));
if (asked.length === 0) {
  console.error(`no such area; there are ${areas.map(({ name }) => name).join(', ')}`);
  process.exitCode = 2;
}
for (const area of asked) await score(area);
