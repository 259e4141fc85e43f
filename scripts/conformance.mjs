// Builds all examples and measures them: validators, and the Word document against the PDF.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'xxgk-examples-'));
const seed = join(root, '../shared/data/seed/zhanhe-2022.txt');
const examples = readdirSync(join(root, 'examples')).map((name) => join('examples', name));
if (existsSync(seed)) examples.push(seed);
else console.log('skipped: the published report outside of the repository is not there');

/** @param {readonly string[]} args */
const node = (args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;

try {
  const built = node(['packages/cli/dist/main.js', 'build', ...examples, '-o', folder]);
  // 1: one of the examples is meant to have errors.
  process.exitCode =
    built > 1 ? built : node(['tooling/conformance/dist/main.js', folder, ...process.argv.slice(2)]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
