import { median, summary } from '../statistics.js';
import { type Contestant, contestants } from './contestants.js';
import { jobFor } from './job.js';
import { type Runner, startRunner } from './start-runner.js';
import { assertWhole, missingIn } from './verify.js';

/** Milliseconds of one document, of the processor and of the clock; mebibytes; bytes of the document. */
export interface WarmRow extends Contestant {
  readonly median: number;
  readonly least: number;
  readonly cpu: number;
  readonly runs: number;
  readonly memory: number;
  readonly bytes: number;
}

/**
 * One document after the other in processes that are kept, the contestants in turn, each round with another report.
 * A document that lacks something stops the run.
 */
export async function measureWarm(options: {
  readonly template: string;
  readonly warmUp: number;
  readonly rounds: number;
}): Promise<readonly WarmRow[]> {
  const { template, warmUp, rounds } = options;
  const entries = [];
  for (const contestant of contestants) {
    const runner = await startRunner(contestant.id, template);
    const times: number[] = [];
    const cpu: number[] = [];
    entries.push({ contestant, runner, times, cpu, memory: 0, bytes: 0 });
  }
  try {
    for (const entry of entries) entry.bytes = await verified(entry.contestant, entry.runner);
    for (let round = 0; round < warmUp + rounds; round += 1) {
      const job = jobFor(round + 1);
      for (const entry of rotated(entries, round)) {
        // A slow one takes part in every fourth round: it would take most of the time.
        if (entry.contestant.slow && round % 4 !== 0) continue;
        const { ms, cpu, memory } = await entry.runner.run(job);
        entry.memory = memory;
        if (round < warmUp) continue;
        entry.times.push(ms);
        entry.cpu.push(cpu);
      }
    }
  } finally {
    for (const { runner } of entries) runner.stop();
  }
  return entries.map(({ contestant, times, cpu, memory, bytes }) => ({
    ...contestant,
    ...summary(times),
    cpu: median(cpu),
    memory,
    bytes,
  }));
}

/** Size of a document that holds everything. @throws Error naming what it lacks */
async function verified({ id, format }: Contestant, runner: Runner): Promise<number> {
  const job = jobFor(0);
  const { bytes } = await runner.run(job, true);
  const document = Buffer.from(bytes, 'base64');
  await assertWhole(id, document, format, job);
  const other = await missingIn(document, format, jobFor(1));
  if (other.length === 0) throw new Error(`${id}: the check of what a document holds is blind`);
  return document.length;
}

function rotated<Item>(list: readonly Item[], by: number): readonly Item[] {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
