// @ts-check
// Runs turborepo without its telemetry and the notice about it: no command of this repository tells anybody anything.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const turbo = createRequire(import.meta.url).resolve('turbo/bin/turbo');
const { status, signal } = spawnSync(process.execPath, [turbo, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
});
if (signal !== null) process.kill(process.pid, signal);
process.exitCode = status ?? 1;
