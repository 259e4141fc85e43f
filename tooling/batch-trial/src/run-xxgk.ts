import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('bin/xxgk.mjs', import.meta.resolve('@xxgk/cli/package.json')));
const MEMORY = fileURLToPath(new URL('write-peak-memory.js', import.meta.url));

/** What a run of xxgk came to. */
export interface Ran {
  /** `null` when it was killed. */
  readonly code: number | null;
  readonly seconds: number;
  /** Resident memory of the process with all its threads; not a number when it was killed. */
  readonly peakMegabytes: number;
  /** The end of what it said. */
  readonly output: string;
}

/** Runs xxgk in a process of its own, which is killed without warning after `killAfter` seconds. */
export function runXxgk(
  args: readonly string[],
  { memoryFile, killAfter }: { readonly memoryFile: string; readonly killAfter?: number },
): Promise<Ran> {
  rmSync(memoryFile, { force: true });
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', MEMORY, MAIN, ...args], {
    env: { ...process.env, PEAK_MEMORY_FILE: memoryFile },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // The end of what it says is enough, however many reports it names.
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output = `${output}${chunk}`.slice(-4000);
    });
  const timer =
    killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter * 1000);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      const peakMegabytes = existsSync(memoryFile)
        ? Number(readFileSync(memoryFile, 'utf8')) / 1024
        : Number.NaN;
      resolve({ code, seconds: (performance.now() - start) / 1000, peakMegabytes, output });
    });
  });
}
