import { join } from 'node:path';
import { runXxgk } from './run-xxgk.mjs';

/** Files given to one command: more would be too long a command line. */
const PER_COMMAND = 100;

/**
 * Verifies the files of about `count` reports, evenly chosen among those that were not spoilt: what they show against
 * the data in them, and their digests against the manifest.
 * @param {string} out the output folder
 * @param {readonly { input: string, status: string, outputs: readonly { path: string }[] }[]} reports of the manifest
 * @param {ReadonlyMap<string, string>} spoilt
 * @param {number} count
 * @returns {Promise<{ files: number, failed: number, output: string }>}
 */
export async function verifySample(out, reports, spoilt, count) {
  const sound = reports.filter(({ input, status }) => status !== 'failed' && !spoilt.has(input));
  const step = Math.max(1, Math.floor(sound.length / count));
  const files = sound
    .filter((_, index) => index % step === 0)
    .flatMap(({ outputs }) => outputs.map(({ path }) => join(out, path)));
  let failed = 0;
  let output = '';
  for (let start = 0; start < files.length; start += PER_COMMAND) {
    const some = files.slice(start, start + PER_COMMAND);
    const args = ['verify', ...some, '--manifest', join(out, 'manifest.json')];
    const ran = await runXxgk(args, { memoryFile: join(out, '..', 'verified') });
    if (ran.code === 0) continue;
    failed += 1;
    output = ran.output;
  }
  return { files: files.length, failed, output };
}
