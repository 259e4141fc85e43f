import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from 'tar';
import { at } from './places.js';
import { mustRun } from './run.js';
import type { Runtime } from './runtimes.js';

const cache = at('node_modules/.cache/xxgk-runtimes/');

/** A package of the registry, and the digest of its tarball as the registry tells it. */
export interface Fetched {
  readonly name: string;
  readonly version: string;
  readonly integrity: string;
}

/** The program and the licence of a runtime. */
export async function fetchRuntime({ system, version, integrity }: Runtime): Promise<{
  readonly program: string;
  readonly folder: string;
}> {
  const folder = await fetchFromRegistry(
    { name: `node-${system}`, version, integrity },
    /^package\/(?:bin\/node(?:\.exe)?|LICENSE)$/u,
  );
  return { program: join(folder, 'bin', system === 'win-x64' ? 'node.exe' : 'node'), folder };
}

/** The folder with the wanted files of a package, fetched once and held against its digest each time. */
export async function fetchFromRegistry(
  { name, version, integrity }: Fetched,
  wanted: RegExp,
): Promise<string> {
  const file = `${name.replace('@', '').replace('/', '-')}-${version}`;
  const tarball = join(cache, `${file}.tgz`);
  mkdirSync(cache, { recursive: true });
  if (!existsSync(tarball)) mustRun('npm', ['pack', '--silent', `${name}@${version}`], { cwd: cache });
  const found = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (found !== integrity) throw new Error(`${tarball} is ${found}, not ${integrity}`);
  const folder = join(cache, file);
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    await extract({ file: tarball, cwd: folder, strip: 1, filter: (path) => wanted.test(path) });
  }
  return folder;
}
