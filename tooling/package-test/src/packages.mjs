import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const packagesFolder = fileURLToPath(new URL('../../../packages', import.meta.url));

/** Folders of the packages that are published. */
export const packageFolders = () => readdirSync(packagesFolder).map((name) => join(packagesFolder, name));

/**
 * Runs a program; its output is only shown by the caller when it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 */
export function execute(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { ok: status === 0, stdout: stdout ?? '', output: `${stdout ?? ''}${stderr ?? ''}` };
}

/**
 * Packs a package into a folder.
 * @param {string} folder
 * @param {string} target
 * @returns {{ tarball: string, files: readonly string[], output: string }}
 */
export function pack(folder, target) {
  const { ok, stdout, output } = execute('npm', ['pack', '--json', '--pack-destination', target], folder);
  if (!ok) return { tarball: '', files: [], output };
  const parsed = JSON.parse(stdout);
  const [result] = Array.isArray(parsed) ? parsed : Object.values(parsed);
  return {
    tarball: join(target, result.filename),
    files: result.files.map((/** @type {{ path: string }} */ { path }) => path),
    output,
  };
}
