import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A program that ended: milliseconds and mebibytes. */
export interface Ended {
  readonly ms: number;
  readonly memory: number;
}

/** A program and its arguments. */
export type Call = readonly [program: string, args: readonly string[]];

/**
 * Runs a program to its end. Its peak memory is read from Linux's own count, of the process and its threads, not of
 * further processes; 0 where there is none. `accept`: exit codes that are no failure. @throws Error when it fails
 */
export function runProgram(
  [program, args]: Call,
  { accept = [0] }: { readonly accept?: readonly number[] } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    let memory = 0;
    const timer = setInterval(() => {
      memory = Math.max(memory, peakOf(child.pid));
    }, 20);
    child.stderr.on('data', (data) => {
      errors = (errors + data).slice(-2000);
    });
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(timer);
      const ms = performance.now() - start;
      if (code !== null && accept.includes(code)) resolve({ ms, memory });
      else reject(new Error(`${program} ${args[0]} ended with ${code}: ${errors}`));
    });
  });
}

function peakOf(pid: number | undefined): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}
