import { join } from 'node:path';
import { type ListedReport, manifestPath } from './manifest.js';
import { runXxgk } from './run-xxgk.js';

/** Files given to one command: more would be too long a command line. */
const PER_COMMAND = 100;

/** What came of verifying: how many files, how many commands that found something, and what the last of them said. */
export interface Verified {
  readonly files: number;
  readonly failed: number;
  readonly output: string;
}

/**
 * Verifies the files of about `count` reports of a manifest, evenly chosen among those that were not spoilt: what they
 * show against the data in them, and their digests against the manifest.
 */
export async function verifySample(
  out: string,
  reports: readonly ListedReport[],
  spoilt: ReadonlyMap<string, string>,
  count: number,
): Promise<Verified> {
  const sound = reports.filter(({ input, status }) => status !== 'failed' && !spoilt.has(input));
  const step = Math.max(1, Math.floor(sound.length / count));
  const files = sound
    .filter((_, index) => index % step === 0)
    .flatMap(({ outputs }) => outputs.map(({ path }) => join(out, path)));
  let failed = 0;
  let output = '';
  for (let start = 0; start < files.length; start += PER_COMMAND) {
    const some = files.slice(start, start + PER_COMMAND);
    const args = ['verify', ...some, '--manifest', manifestPath(out)];
    const ran = await runXxgk(args, { memoryFile: join(out, '..', 'verified') });
    if (ran.code === 0) continue;
    failed += 1;
    output = ran.output;
  }
  return { files: files.length, failed, output };
}
