import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Runs a program to its end. Its peak memory is read from Linux's own count, of the process and its threads, not of
 * further processes; 0 where there is none.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ accept?: readonly number[] }} options exit codes that are no failure
 * @returns {Promise<{ ms: number, memory: number }>} milliseconds and mebibytes
 */
export function runProgram(program, args, { accept = [0] } = {}) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    let memory = 0;
    const look = () => {
      memory = Math.max(memory, peakOf(child.pid));
    };
    const timer = setInterval(look, 20);
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

/** @param {number | undefined} pid */
function peakOf(pid) {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) / 1024;
  } catch {
    return 0;
  }
}
