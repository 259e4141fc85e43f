import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { AreaTests } from './areas.js';
import type { FileMutant } from './sample.js';

const JEST = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin/jest.js');
/** A change that makes a test run for ever is noticed. */
const TIME_LIMIT = 10 * 60_000;

/** Whether the tests pass, with a change of the code where one is given: the transformer of the tests makes it. */
export async function testsPass(
  repository: string,
  tests: readonly AreaTests[],
  mutant?: FileMutant,
): Promise<boolean> {
  for (const one of tests) if (!(await passes(repository, one, mutant))) return false;
  return true;
}

function passes(
  repository: string,
  { package: folder, pattern }: AreaTests,
  mutant?: FileMutant,
): Promise<boolean> {
  const related = mutant === undefined ? [] : ['--findRelatedTests', join(repository, mutant.path)];
  const child = spawn(
    process.execPath,
    [JEST, '--bail', '--silent', '--passWithNoTests', ...(pattern === undefined ? related : [pattern])],
    {
      cwd: join(repository, folder),
      stdio: 'ignore',
      timeout: TIME_LIMIT,
      env: {
        ...process.env,
        ...(mutant === undefined ? {} : { XXGK_MUTANT: requestOf(repository, mutant) }),
      },
    },
  );
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0));
  });
}

function requestOf(repository: string, { path, start, end, text }: FileMutant): string {
  return JSON.stringify({ path: join(repository, path), start, end, text });
}
