import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VARIANTS, type Variant } from './variants.js';
import { writeInputs } from './write-inputs.js';

const COMMAND = fileURLToPath(new URL('bin/xxgk.mjs', import.meta.resolve('@xxgk/cli/package.json')));
const CREATED_AT = '2026-01-18T08:00:00+08:00';

/** SHA-256 of files, by their paths. */
export type Digests = ReadonlyMap<string, string>;

/** What tells of the run itself. */
const OF_RUN = /^(?:manifest\.json|\.xxgk-journal\.jsonl)$/;

/** Makes all files of the examples and of so many reports of the corpus. @throws Error when the command fails */
export function makeDigests(reports: number): Digests {
  const work = mkdtempSync(join(tmpdir(), 'xxgk-digests-'));
  try {
    const input = join(work, 'in');
    writeInputs(input, reports);
    const digests = VARIANTS.flatMap((variant) => [...digestsOf(variant, input, join(work, 'out'))]);
    return new Map(digests);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function digestsOf({ name, options }: Variant, input: string, out: string): Digests {
  const jobs = String(availableParallelism());
  const args = ['build', input, '-o', out, '--created-at', CREATED_AT, '--jobs', jobs, ...options];
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  // 1: some reports have errors, and their files are drafts.
  if (status !== 0 && status !== 1) throw new Error(`${name}: exit code ${status}: ${stderr.slice(-2000)}`);
  const digests = new Map<string, string>();
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || OF_RUN.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
    digests.set(`${name}/${relative(out, path).replaceAll('\\', '/')}`, digest);
  }
  rmSync(out, { recursive: true });
  console.error(`${name}: ${digests.size} files`);
  return digests;
}
