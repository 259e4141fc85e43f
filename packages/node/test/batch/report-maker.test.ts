import { pathToFileURL } from 'node:url';
import type { BatchEntry } from '../../src/batch/batch-entry.js';
import { threadMaker } from '../../src/batch/report-maker.js';
import { startBuild } from '../../src/building/build-run.js';
import type { LocalContext } from '../../src/process/local-context.js';

const context: LocalContext = {
  workingDirectory: __dirname,
  language: 'zh-CN',
  version: '0.0.0',
};
const setup = { outFolder: __dirname, optionsSha256: 'x', temporaryEnding: '.tmp', resume: true };
const worker = pathToFileURL(`${__dirname}/faults/dying-worker.mjs`);

const limits = { maxOldGenerationSizeMb: 64 };

/** Makes inputs two at a time, each by a worker that does what its name says. */
async function makeInPairs(
  inputs: readonly string[],
  timeLimitSeconds: number,
): Promise<readonly BatchEntry[]> {
  const plan = { jobs: 2, resume: false, shard: { index: 1, count: 1 }, timeLimitSeconds };
  const maker = await threadMaker(setup, startBuild({ outDir: '.' }, context), plan, { worker, limits });
  const entries: BatchEntry[] = [];
  for (let index = 0; index < inputs.length; index += 2) {
    const pair = inputs.slice(index, index + 2);
    const made = pair.map((input) => maker.make({ input, file: input, stem: input }));
    entries.push(...((await Promise.all(made)) as BatchEntry[]));
  }
  await maker.close();
  return entries;
}

const outcomes = (entries: readonly BatchEntry[]) => entries.map(({ input, status }) => `${input} ${status}`);

test('a worker that throws or eats all memory costs its own report only', async () => {
  const entries = await makeInPairs(['a', 'throws', 'b', 'eats', 'c'], 50);
  expect(outcomes(entries)).toEqual(['a made', 'throws failed', 'b made', 'eats failed', 'c made']);
  expect(entries[1]?.messages[0]).toContain('thrown');
  expect(entries[3]?.messages[0]).toContain('内存不足');
});

test('a worker that never ends, or ends by itself, costs its own report and the time limit', async () => {
  const entries = await makeInPairs(['hangs', 'exits', 'd'], 6);
  expect(outcomes(entries)).toEqual(['hangs failed', 'exits failed', 'd made']);
  expect(entries[0]?.messages[0]).toContain('超过 6 秒');
});
