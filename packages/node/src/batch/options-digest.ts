import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Making } from '../building/making-run.js';
import { readInputBytes } from '../input/read-input.js';
import { fontFolder } from '../options/font-folder.js';
import { sha256 } from '../output/digest.js';
import type { LocalContext } from '../process/local-context.js';

/**
 * A digest of everything but the input that the bytes of outputs depend on: version, options, language, supplied fonts,
 * reports of earlier years. Outputs of another digest are made again. @throws XxgkError
 */
export async function optionsDigest(
  { command, options }: Making,
  endings: readonly string[],
  context: LocalContext,
): Promise<string> {
  const { outDir: _, force: __, formats: ___, fonts, ...rest } = options;
  const previous = 'previous' in options ? (options.previous ?? []) : [];
  const folder = fontFolder(fonts, context);
  const earlier: string[] = [];
  for (const path of previous) earlier.push(sha256(await readInputBytes(path, context)));
  return sha256(
    JSON.stringify([
      context.version,
      context.language,
      context.variables?.['SOURCE_DATE_EPOCH'] ?? null,
      command,
      { ...pickSorted(rest), endings },
      earlier,
      folder === '' ? null : await folderDigest(resolve(context.workingDirectory, folder)),
    ]),
  );
}

/** Options that decide about bytes; how a batch is run is none of them. */
function pickSorted(options: object): Record<string, unknown> {
  const ofRun = ['jobs', 'resume', 'shard', 'timeLimit', 'lang', 'previous'];
  const entries = Object.entries(options).filter(([key]) => !ofRun.includes(key));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Contents of the files of a folder; a folder that is missing is an error where fonts are loaded. */
async function folderDigest(folder: string): Promise<string | null> {
  const names = await readdir(folder).catch(() => undefined);
  if (names === undefined) return null;
  const digests: string[] = [];
  for (const name of names.sort())
    digests.push(name, await readFile(join(folder, name)).then(sha256, () => ''));
  return sha256(digests.join('\n'));
}
