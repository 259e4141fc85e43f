// @ts-check
// Has our files saved and printed by other programs and reads them again: LibreOffice (Writer and Calc) and Chromium,
// which must be there. What was read of each file is printed: cells, organ, year, date, fields of prose.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NEEDED = /** @type {const} */ ([
  ['LibreOffice (soffice)', 'soffice', ['--version']],
  ['Chromium (chromium)', 'chromium', ['--version']],
]);

const missing = NEEDED.filter(([, command, args]) => spawnSync(command, args).status !== 0);
for (const [name] of missing) console.error(`missing: ${name}`);
if (missing.length > 0) process.exitCode = 3;
else {
  const cwd = join(fileURLToPath(new URL('..', import.meta.url)), 'tooling/accuracy');
  const args = ['jest', '--testMatch', '<rootDir>/programs/**/*.test.ts'];
  process.exitCode = spawnSync('npx', args, { cwd, stdio: 'inherit' }).status ?? 1;
}
