import { readFile } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { defineError } from '@xxgk/document';
import { MANIFEST_SCHEMA } from '../batch/write-manifest.js';
import { cannotRead, noSuchFile } from '../input/unreadable.js';
import type { CommandContext } from '../process/environment.js';
import { reasonOf } from '../process/failure.js';

/** SHA-256 of the files that a manifest names, by their absolute paths. */
export type ManifestDigests = ReadonlyMap<string, string>;

const badManifest = defineError('input-unreadable', {
  'zh-CN': (path: string) => `“${path}”不是本程序批量生成的清单（manifest.json）。请核对路径。`,
  en: (path) => `"${path}" is no manifest of a batch (manifest.json). Check the path.`,
});

/** Digests as lower-case hexadecimal numbers. */
const DIGEST = /^[0-9a-f]{64}$/u;

/**
 * Reads the digests of a manifest. Only files below its folder count, whatever it says.
 * @throws XxgkError `input-unreadable` when it cannot be read or is no manifest
 */
export async function manifestDigests(path: string, context: CommandContext): Promise<ManifestDigests> {
  const file = resolve(context.workingDirectory, path);
  const folder = dirname(file);
  const digests = new Map<string, string>();
  for (const output of outputsOf(await readManifest(file, path))) {
    const place = resolve(folder, output.path);
    if (!place.startsWith(folder.endsWith(sep) ? folder : folder + sep)) continue;
    digests.set(place, output.sha256);
  }
  return digests;
}

async function readManifest(file: string, path: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    const reason = reasonOf(cause);
    throw reason === 'ENOENT' ? noSuchFile([path], cause) : cannotRead([path, reason], cause);
  });
  const manifest = parse(text);
  if (field(manifest, 'schema') !== MANIFEST_SCHEMA) throw badManifest([path]);
  return manifest;
}

function outputsOf(manifest: unknown): readonly { readonly path: string; readonly sha256: string }[] {
  return items(field(manifest, 'reports'))
    .flatMap((report) => items(field(report, 'outputs')))
    .flatMap((output) => {
      const [path, sha256] = [field(output, 'path'), field(output, 'sha256')];
      const isDigest = typeof sha256 === 'string' && DIGEST.test(sha256);
      return typeof path === 'string' && isDigest ? [{ path, sha256 }] : [];
    });
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

function items(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
