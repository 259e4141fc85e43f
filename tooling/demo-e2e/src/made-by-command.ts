import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const EXAMPLE = 'bureau-2022';

/** A PDF without data in it, as archives have it, made of an example in a folder. @throws what the command says */
export function archivedPdf(work: string, example = EXAMPLE): string {
  return made(example, work, 'pdf', '--pdfa', '2b');
}

/** A file of an example, made by the command in a folder. @throws what the command says */
export function madeByCommand(work: string, format: string, ...options: readonly string[]): string {
  return made(EXAMPLE, work, format, ...options);
}

function made(example: string, work: string, format: string, ...options: readonly string[]): string {
  const args = ['build', `examples/${example}.yaml`, '-f', format, ...options, '-o', work];
  const { status, stderr } = spawnSync(process.execPath, ['packages/cli/bin/xxgk.mjs', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const file = status === 0 ? readdirSync(work).find((name) => name.endsWith(`.${format}`)) : undefined;
  if (file === undefined) throw new Error(stderr);
  return join(work, file);
}
