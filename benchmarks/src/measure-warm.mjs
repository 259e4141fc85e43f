import { contestants } from './contestants/index.mjs';
import { jobFor } from './prepare.mjs';
import { startRunner } from './start-runner.mjs';
import { least, median } from './statistics.mjs';
import { missingIn } from './verify.mjs';

/**
 * One document after the other in processes that are kept, the contestants in turn, each round with another report.
 * A document that lacks something stops the run.
 * @param {{ template: string, warmUp: number, rounds: number }} options
 */
export async function measureWarm({ template, warmUp, rounds }) {
  const runners = [];
  for (const contestant of contestants)
    runners.push({
      contestant,
      runner: await startRunner(contestant.id, template),
      times: [],
      cpu: [],
      memory: 0,
      bytes: 0,
    });
  try {
    for (const entry of runners) entry.bytes = await verified(entry);
    for (let round = 0; round < warmUp + rounds; round += 1) {
      const job = jobFor(round + 1);
      for (const entry of rotated(runners, round)) {
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
    for (const { runner } of runners) runner.stop();
  }
  return runners.map(({ contestant, times, cpu, memory, bytes }) => ({
    ...contestant,
    median: median(times),
    least: least(times),
    cpu: median(cpu),
    runs: times.length,
    memory,
    bytes,
  }));
}

/** Size of a document that holds everything. @throws Error naming what it lacks */
async function verified({ contestant, runner }) {
  const job = jobFor(0);
  const { bytes } = await runner.run(job, true);
  const document = Buffer.from(bytes, 'base64');
  const missing = await missingIn(document, contestant.format, job);
  if (missing.length > 0) throw new Error(`${contestant.id} lacks ${missing.slice(0, 5).join('; ')}`);
  const other = await missingIn(document, contestant.format, jobFor(1));
  if (other.length === 0) throw new Error(`${contestant.id}: the check of what a document holds is blind`);
  return document.length;
}

function rotated(list, by) {
  const at = by % list.length;
  return [...list.slice(at), ...list.slice(0, at)];
}
