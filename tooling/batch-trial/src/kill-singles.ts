import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '@xxgk/corpus';
import { runXxgk } from './run-xxgk.js';

const EXAMPLE = new URL('../../../examples/bureau-2022.yaml', import.meta.url);

type Files = ReadonlyMap<string, Buffer>;

const NONE: Files = new Map();

export interface SingleKills {
  /** An empty folder to work in. */
  readonly work: string;
  readonly kills: number;
  readonly seed: number;
  readonly formats: string;
}

/** The same report with two dates: all its files differ. */
const DATES = ['2023-01-18', '2023-01-19'] as const;

/** A single build over the files of an older one: after a kill every file is the old or the new one, whole. */
export async function killSingles({ work, kills, seed, formats }: SingleKills): Promise<readonly string[]> {
  if (kills === 0) return [];
  const memoryFile = join(work, 'peak');
  const build = (date: string, folder: string): readonly string[] => {
    const path = join(work, `${date}.yaml`);
    writeFileSync(path, readFileSync(EXAMPLE, 'utf8').replace(DATES[0], date));
    return ['build', path, '-o', folder, '-f', formats, '--force'];
  };
  const states: Files[] = [];
  let seconds = 0;
  for (const date of DATES) {
    const folder = join(work, `state-${date}`);
    const ran = await runXxgk(build(date, folder), { memoryFile });
    if (ran.code !== 0) throw new Error(`a single build failed: ${ran.output}`);
    seconds = ran.seconds;
    states.push(filesOf(folder));
  }
  const [older = NONE, newer = NONE] = states;
  const out = join(work, 'single');
  const random = seededRandom(seed);
  const problems: string[] = [];
  let killed = 0;
  for (let attempt = 0; killed < kills && attempt < kills * 3; attempt += 1) {
    lay(older, out);
    // Files are written in the last part of a run.
    const killAfter = seconds * (0.4 + (random.integer(0, 1000) / 1000) * 0.6);
    const { code } = await runXxgk(build(DATES[1], out), { memoryFile, killAfter });
    if (code === null) killed += 1;
    const found = code === null ? unlike(filesOf(out), older, newer) : unlike(filesOf(out), newer);
    problems.push(...found.map((name) => `single build ${attempt + 1}: ${name}`));
  }
  // The files of the last kill lie there still, with what it left beside them.
  const last = await runXxgk(build(DATES[1], out), { memoryFile });
  const left = [...filesOf(out).keys()].filter((name) => !newer.has(name));
  problems.push(...[...unlike(filesOf(out), newer), ...left].map((name) => `last single build: ${name}`));
  if (last.code !== 0) problems.push(`exit code ${last.code}: ${last.output}`);
  if (killed < kills) problems.push(`only ${killed} of ${kills} kills came before the end`);
  console.log(`single builds: killed ${killed} times (seed ${seed})`);
  return problems;
}

function lay(files: Files, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
}

/** Names of files that are lost, or whole in none of the states. */
function unlike(found: Files, ...states: readonly Files[]): readonly string[] {
  const names = [...(states[0]?.keys() ?? [])];
  return names.filter((name) => {
    const bytes = found.get(name);
    return bytes === undefined || !states.some((state) => state.get(name)?.equals(bytes) === true);
  });
}

function filesOf(folder: string): Files {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}
