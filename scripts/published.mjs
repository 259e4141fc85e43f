// @ts-check
// Reads published reports that are not in the repository, for their words belong to others: the folder in
// XXGK_PUBLISHED, else `shared/data` beside the repository. Says so where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.env['XXGK_PUBLISHED'] ?? join(root, '../shared/data');

if (existsSync(join(folder, 'reports'))) {
  const projects = ['packages/checks', 'packages/readers', 'tooling/accuracy'].map((path) =>
    join(root, path),
  );
  const args = ['jest', '--testMatch', '<rootDir>/published/**/*.test.ts'];
  const env = { ...process.env, XXGK_PUBLISHED: folder };
  const codes = projects.map((cwd) => spawnSync('npx', args, { cwd, env, stdio: 'inherit' }).status ?? 1);
  process.exitCode = Math.max(...codes);
} else {
  console.log(`not run: published reports are missing (${folder}); name their folder in XXGK_PUBLISHED`);
}
