import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { create } from 'tar';
import { fetchRuntime } from './fetch-runtime.js';
import { folderTexts } from './folder-texts.js';
import { at } from './places.js';
import { portableRuntimes, type Runtime } from './runtimes.js';

/** The folder of every archive: always of one name, so that a new version lies over the old one. */
export const FOLDER = 'xxgk';
/** Of every file in an archive: the same program gives the same bytes. */
const TIME = new Date('2026-01-01T00:00:00Z');

/** Makes a portable folder for one system and packs it. Returns the path of the archive. */
export async function makeArchive(
  runtime: Runtime,
  version: string,
  program: string,
  sbom: string,
  target: string,
): Promise<string> {
  const isWindows = runtime.system === 'win-x64';
  const name = `xxgk-${version}-${runtime.system.replace('win', 'windows')}`;
  const work = join(target, '.work', runtime.system);
  const folder = join(work, FOLDER);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(join(folder, 'runtime'), { recursive: true });
  await copyRuntime(runtime, join(folder, 'runtime'));
  cpSync(program, join(folder, 'program'), { recursive: true });
  cpSync(at('dist/xxgk.html'), join(folder, 'xxgk.html'));
  for (const file of ['LICENSE', 'THIRD_PARTY_NOTICES']) cpSync(at(file), join(folder, file));
  writeFileSync(join(folder, 'sbom.cdx.json'), sbom);
  for (const { name: file, text, isProgram } of folderTexts(isWindows)) {
    writeFileSync(join(folder, file), text);
    if (isProgram) chmodSync(join(folder, file), 0o755);
  }
  return isWindows ? zipped(work, join(target, `${name}.zip`)) : tarred(work, join(target, `${name}.tar.gz`));
}

async function copyRuntime(runtime: Runtime, folder: string): Promise<void> {
  const { program } = await fetchRuntime(runtime);
  const file = join(folder, runtime.system === 'win-x64' ? 'node.exe' : 'node');
  cpSync(program, file);
  chmodSync(file, 0o755);
  // The package for Windows lacks the text, which is that of the others.
  const licensed = await fetchRuntime(portableRuntimes.find(({ system }) => system !== 'win-x64') ?? runtime);
  cpSync(join(licensed.folder, 'LICENSE'), join(folder, 'LICENSE'));
}

async function tarred(work: string, file: string): Promise<string> {
  const options = { gzip: { level: 9 }, portable: true, mtime: TIME, cwd: work, file };
  await create(
    options,
    filesBelow(join(work, FOLDER)).map((path) => relative(work, path)),
  );
  return file;
}

function zipped(work: string, file: string): string {
  const entries: Zippable = {};
  for (const path of filesBelow(join(work, FOLDER)))
    entries[relative(work, path).replaceAll('\\', '/')] = [
      new Uint8Array(readFileSync(path)),
      // Dates of a zip have no zone: those of this machine must not show.
      { mtime: new Date(2026, 0, 1), level: 9 },
    ];
  writeFileSync(file, zipSync(entries));
  return file;
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesBelow(path) : [path];
    });
}
