// Makes the example report's Word document and PDF/A, and says where they are.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  ['packages/cli/bin/xxgk.mjs', 'build', 'examples/bureau-2022.yaml', '-o', 'out', '--force'],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
