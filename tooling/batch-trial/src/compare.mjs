import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What tells of the run itself and differs by nature; looked at apart. */
const OF_RUN = /^(?:manifest\.json|\.xxgk-journal\.jsonl)$/u;

/**
 * Digest of every file below a folder but journal and manifest, by path, temporary files among them.
 * @param {string} folder
 * @returns {Map<string, string>}
 */
function digests(folder) {
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
 * @param {string} one
 * @param {string} other
 * @returns {readonly string[]}
 */
export function differences(one, other) {
  const [left, right] = [digests(one), digests(other)];
  const problems = [];
  for (const [path, digest] of left) {
    if (!right.has(path)) problems.push(`${path} is missing`);
    else if (right.get(path) !== digest) problems.push(`${path} has other bytes`);
  }
  for (const path of right.keys()) if (!left.has(path)) problems.push(`${path} is too many`);
  const [a, b] = [one, other].map((folder) =>
    readFileSync(join(folder, 'manifest.json'), 'utf8').replaceAll(/"milliseconds":\s*\d+/gu, ''),
  );
  if (a !== b) problems.push('the manifests differ in more than times');
  return problems;
}

/**
 * Lines of a journal: how often an input was made.
 * @param {string} folder
 */
export function journalLines(folder) {
  return readFileSync(join(folder, '.xxgk-journal.jsonl'), 'utf8').split('\n').length - 1;
}
