import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchFromRegistry } from '../fetch-runtime.js';
import { EVERY_FORMAT } from '../made-files.js';
import { at } from '../places.js';
import { recipe } from '../recipes.js';
import type { Report } from '../report.js';
import { run } from '../run.js';

const DENO = {
  name: '@deno/linux-x64-glibc',
  version: '2.9.6',
  integrity:
    'sha512-3md4TKLCuzsLDmfOoC5KN7NAZaxSVkMgm64vg6foD00JBADCpYS2/5QqXfzgnP5ZQz3iLP9vBQJtEgc116OAoQ==',
};
const EXAMPLE = at('examples/bureau-2022.yaml');
/** Seconds after which a call counts as hanging. */
const PATIENCE = '120';

/** The command as npm installed it, and the libraries as the manual uses them, under Deno. */
export async function checkDeno({ check }: Report, work: string, installed: string): Promise<void> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return console.log('skipped deno: it is that of linux-x64');
  const deno = join(await fetchFromRegistry(DENO, /^package\/deno$/u), 'deno');
  const env = { ...process.env, DENO_DIR: join(work, 'deno-cache'), DENO_NO_UPDATE_CHECK: '1' };
  const call = (cwd: string, ...words: readonly string[]) =>
    run('timeout', [PATIENCE, deno, 'run', '--allow-all', ...words], { cwd, env });
  const command = 'node_modules/xxgk/bin/xxgk.mjs';
  const built = call(installed, command, 'build', EXAMPLE, '-o', 'deno', '-f', EVERY_FORMAT);
  check(`deno ${DENO.version}: xxgk makes every format`, built.ok ? '' : built.output);
  const made = readdirSync(join(installed, 'deno')).filter((name) => !name.endsWith('.json'));
  const verified = call(installed, command, 'verify', ...made.map((name) => `deno/${name}`));
  check(`deno ${DENO.version}: verify`, verified.ok ? '' : verified.output);
  const batch = join(installed, 'in');
  mkdirSync(batch);
  for (const name of ['a', 'b', 'c']) cpSync(EXAMPLE, join(batch, `${name}.yaml`));
  const batched = call(installed, command, 'build', 'in', '-o', 'deno-batch', '-f', 'docx');
  check(`deno ${DENO.version}: a batch`, batched.ok ? '' : batched.output || 'it hangs');
  const project = join(work, 'deno');
  mkdirSync(project);
  symlinkSync(at('node_modules'), join(project, 'node_modules'));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  const withTypes = (code: string): string => code.replaceAll("'./fonts.js'", "'./fonts.ts'");
  writeFileSync(join(project, 'fonts.ts'), withTypes(recipe('export const fonts = ')));
  writeFileSync(join(project, 'report.ts'), withTypes(recipe('const formats: ')));
  const used = call(project, '--node-modules-dir=manual', 'report.ts', EXAMPLE);
  const files = readdirSync(project).filter((name) => name.startsWith('report.'));
  check(`deno ${DENO.version}: the manual's program`, used.ok && files.length === 5 ? '' : used.output);
}
