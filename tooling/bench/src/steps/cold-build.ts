import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND } from '../paths.js';

/** Milliseconds of one `xxgk build` in a new process, into an empty folder. */
export function coldBuild(input: string, formats: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'xxgk-bench-'));
  const start = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [COMMAND, 'build', input, '-o', folder, '-f', formats],
    { encoding: 'utf8' },
  );
  const elapsed = performance.now() - start;
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) throw new Error(`build failed with ${status}: ${stderr}`);
  return elapsed;
}
