import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url);

/** A path of the repository. */
export function at(path: string): string {
  return fileURLToPath(new URL(path, root));
}

/** Folders of the packages that are published. */
export const packageFolders = (): readonly string[] =>
  readdirSync(at('packages')).map((name) => join(at('packages'), name));

/** How a program ended; `output` is all that it said. */
export interface Ended {
  readonly ok: boolean;
  readonly stdout: string;
  readonly output: string;
}

/** Runs a program; its output is only shown by the caller when it fails. */
export function execute(command: string, args: readonly string[], cwd: string): Ended {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { ok: status === 0, stdout: stdout ?? '', output: `${stdout ?? ''}${stderr ?? ''}` };
}

/** A packed package: the path of its tarball, empty when there is none, and the files in it. */
export interface Packed {
  readonly tarball: string;
  readonly files: readonly string[];
  readonly output: string;
}

/** What `npm pack --json` tells of a package. */
interface PackResult {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** Packs a package into a folder. */
export function pack(folder: string, target: string): Packed {
  const { ok, stdout, output } = execute('npm', ['pack', '--json', '--pack-destination', target], folder);
  if (!ok) return { tarball: '', files: [], output };
  const [result] = Object.values<PackResult>(JSON.parse(stdout));
  if (result === undefined) return { tarball: '', files: [], output };
  return { tarball: join(target, result.filename), files: result.files.map(({ path }) => path), output };
}
