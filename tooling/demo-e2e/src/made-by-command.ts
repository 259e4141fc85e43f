import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A PDF without data in it, as archives have it, made in a folder. @throws what the command says */
export function archivedPdf(work: string): string {
  return madeByCommand(work, 'pdf', '--pdfa', '2b');
}

/** A file of an example, made by the command in a folder. @throws what the command says */
export function madeByCommand(work: string, format: string, ...options: readonly string[]): string {
  const args = ['build', 'examples/bureau-2022.yaml', '-f', format, ...options, '-o', work];
  const { status, stderr } = spawnSync(process.execPath, ['packages/cli/bin/xxgk.mjs', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const made = status === 0 ? readdirSync(work).find((name) => name.endsWith(`.${format}`)) : undefined;
  if (made === undefined) throw new Error(stderr);
  return join(work, made);
}
