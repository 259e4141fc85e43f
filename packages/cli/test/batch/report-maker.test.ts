import { pathToFileURL } from 'node:url';
import type { BatchEntry } from '../../src/batch/batch-entry.js';
import { threadMaker } from '../../src/batch/report-maker.js';
import { startRun } from '../../src/building/build-run.js';
import type { CommandContext } from '../../src/environment.js';
import { cliMessagesIn } from '../../src/messages/cli-messages.js';

const silent = (): void => undefined;
const context: CommandContext = {
  out: silent,
  err: silent,
  variables: {},
  workingDirectory: __dirname,
  language: 'zh-CN',
  messages: cliMessagesIn('zh-CN'),
  version: '0.0.0',
};
const setup = { outFolder: __dirname, optionsSha256: 'x', temporaryEnding: '.tmp' };
const worker = pathToFileURL(`${__dirname}/faults/dying-worker.mjs`);

test('a worker that throws, exits, hangs or eats all memory costs its own report only', async () => {
  const plan = { jobs: 2, resume: false, shard: { index: 1, count: 1 }, timeLimitSeconds: 4 };
  const limits = { maxOldGenerationSizeMb: 64 };
  const maker = await threadMaker(setup, startRun({ outDir: '.' }, context), plan, { worker, limits });
  const inputs = ['a', 'throws', 'b', 'eats', 'c', 'hangs', 'd', 'exits', 'e'];
  const entries: BatchEntry[] = [];
  for (let index = 0; index < inputs.length; index += 2) {
    const pair = inputs.slice(index, index + 2);
    const made = pair.map((input) => maker.make({ input, file: input, stem: input }));
    entries.push(...((await Promise.all(made)) as BatchEntry[]));
  }
  await maker.close();
  expect(entries.map(({ input, status }) => `${input} ${status}`)).toEqual(
    inputs.map((input) => `${input} ${input.length === 1 ? 'made' : 'failed'}`),
  );
  const messageOf = (name: string) => entries.find(({ input }) => input === name)?.messages[0];
  expect(messageOf('throws')).toContain('thrown');
  expect(messageOf('eats')).toContain('内存不足');
  expect(messageOf('hangs')).toContain('超过 4 秒');
});
