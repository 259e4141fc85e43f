import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { BENCHMARKS } from '../paths.js';

/** Installs the programs of others, unless they are there as their lockfile names them. @throws Error when it fails */
export function installContestants(): void {
  const installed = `${BENCHMARKS}node_modules/.package-lock.json`;
  const isCurrent =
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(`${BENCHMARKS}package-lock.json`).mtimeMs;
  if (isCurrent) return;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--workspaces=false'];
  const { status } = spawnSync('npm', args, {
    cwd: BENCHMARKS,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('the programs to compare with could not be installed');
}
