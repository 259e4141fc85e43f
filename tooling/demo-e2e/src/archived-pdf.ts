import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A PDF without data in it, as archives have it, made in a folder. @throws what the command says */
export function archivedPdf(work: string): string {
  const args = ['build', 'examples/bureau-2022.yaml', '-f', 'pdf', '--pdfa', '2b', '-o', work];
  const { status, stderr } = spawnSync(process.execPath, ['packages/cli/bin/xxgk.mjs', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const pdf = readdirSync(work).find((name) => name.endsWith('.pdf'));
  if (status !== 0 || pdf === undefined) throw new Error(stderr);
  return join(work, pdf);
}
