// `npm run bench`: against other programs (benchmarks/, installed on first use). `-- --quick` or `-- --steps`: the steps
// of xxgk alone, which needs nothing installed; `-- --only warm,cold`: parts of the comparison.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);

/** @param {string} program @param {readonly string[]} rest @param {string} cwd */
function run(program, rest, cwd = root) {
  const shell = process.platform === 'win32' && program === 'npm';
  const { status } = spawnSync(program, rest, { cwd, stdio: 'inherit', shell });
  if (status !== 0) process.exit(status ?? 1);
}

if (args.includes('--quick') || args.includes('--steps')) {
  run(process.execPath, ['tooling/bench/src/main.mjs', ...args]);
} else {
  const folder = `${root}benchmarks/`;
  const installed = `${folder}node_modules/.package-lock.json`;
  const isCurrent =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${folder}package-lock.json`).mtimeMs;
  if (!isCurrent)
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--workspaces=false'], folder);
  run(process.execPath, ['benchmarks/src/main.mjs', ...args]);
}
