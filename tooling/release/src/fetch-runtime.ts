import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from 'tar';
import { at } from './places.js';
import { mustRun } from './run.js';
import type { Runtime } from './runtimes.js';

const cache = at('node_modules/.cache/xxgk-runtimes/');

/** The program and the licence of a runtime, fetched from the registry once and held against its digest each time. */
export async function fetchRuntime({ system, version, integrity }: Runtime): Promise<{
  readonly program: string;
  readonly folder: string;
}> {
  const name = `node-${system}`;
  const tarball = join(cache, `${name}-${version}.tgz`);
  mkdirSync(cache, { recursive: true });
  if (!existsSync(tarball)) mustRun('npm', ['pack', '--silent', `${name}@${version}`], { cwd: cache });
  const found = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (found !== integrity) throw new Error(`${tarball} is ${found}, not ${integrity}`);
  const folder = join(cache, `${name}-${version}`);
  const program = join(folder, 'bin', system === 'win-x64' ? 'node.exe' : 'node');
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    await extract({
      file: tarball,
      cwd: folder,
      strip: 1,
      filter: (path) => /^package\/(?:bin\/node(?:\.exe)?|LICENSE)$/u.test(path),
    });
  }
  return { program, folder };
}
