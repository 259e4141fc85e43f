import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { manifestPath } from './manifest.js';

/** What tells of the run itself and differs by nature; looked at apart. */
const OF_RUN = /^(?:manifest\.json|\.xxgk-journal\.jsonl)$/u;

/** Digest of every file below a folder but journal and manifest, by path, temporary files among them. */
function digests(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files
      .filter((path) => !OF_RUN.test(relative(folder, path)))
      .map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

/**
 * How two output folders differ, in sentences; nothing when their files are the same byte for byte and their manifests
 * the same but for times.
 */
export function differences(one: string, other: string): readonly string[] {
  const [left, right] = [digests(one), digests(other)];
  const problems: string[] = [];
  for (const [path, digest] of left) {
    if (!right.has(path)) problems.push(`${path} is missing`);
    else if (right.get(path) !== digest) problems.push(`${path} has other bytes`);
  }
  for (const path of right.keys()) if (!left.has(path)) problems.push(`${path} is too many`);
  if (timelessManifest(one) !== timelessManifest(other))
    problems.push('the manifests differ in more than times');
  return problems;
}

function timelessManifest(folder: string): string {
  return readFileSync(manifestPath(folder), 'utf8').replaceAll(/"milliseconds":\s*\d+/gu, '');
}

/** Lines of a journal: how often an input was made. */
export function journalLines(folder: string): number {
  return readFileSync(join(folder, '.xxgk-journal.jsonl'), 'utf8').split('\n').length - 1;
}
