import { readFile } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { defineError } from '@xxgk/document';
import { manifestOutputs } from '@xxgk/pipeline';
import type { LocalContext } from '../process/local-context.js';
import { reasonOf } from '../process/reason-of.js';
import { cannotRead, noSuchFile } from './read-input.js';

/** SHA-256 of the files that a manifest names, by their absolute paths. */
export type ManifestDigests = ReadonlyMap<string, string>;

const badManifest = defineError('input-unreadable', {
  'zh-CN': (path: string) => `“${path}”不是本程序批量生成的清单（manifest.json）。请核对路径。`,
  en: (path) => `"${path}" is no manifest of a batch (manifest.json). Check the path.`,
});

/**
 * Reads the digests of a manifest. Only files below its folder count.
 * @throws XxgkError `input-unreadable` when it cannot be read or is no manifest
 */
export async function manifestDigests(path: string, context: LocalContext): Promise<ManifestDigests> {
  const file = resolve(context.workingDirectory, path);
  const folder = dirname(file);
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    const reason = reasonOf(cause);
    throw reason === 'ENOENT' ? noSuchFile([path], cause) : cannotRead([path, reason], cause);
  });
  const outputs = manifestOutputs(text);
  if (outputs === undefined) throw badManifest([path]);
  const placed = outputs.map((output) => [resolve(folder, output.path), output.sha256] as const);
  const below = folder.endsWith(sep) ? folder : folder + sep;
  return new Map(placed.filter(([place]) => place.startsWith(below)));
}
