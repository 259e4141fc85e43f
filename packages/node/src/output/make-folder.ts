import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it that are missing; returns the topmost that was made. Each is tried twice at most:
 * where one cannot be made though the one above it is there (a drive that is gone, `/proc`), the error of the file system
 * is thrown, while `mkdir` with `recursive` would go on for ever.
 * @throws the error of the file system
 */
export async function makeFolder(path: string): Promise<string | undefined> {
  const error = await errorOf(path);
  if (error === undefined) return path;
  const above = dirname(path);
  if (codeOf(error) === 'EEXIST') return undefined;
  if (codeOf(error) !== 'ENOENT' || above === path) throw error;
  const topmost = await makeFolder(above);
  const again = await errorOf(path);
  if (again !== undefined && codeOf(again) !== 'EEXIST') throw again;
  return topmost ?? path;
}

function errorOf(path: string): Promise<unknown> {
  return mkdir(path).then(
    () => undefined,
    (error: unknown) => error,
  );
}

function codeOf(error: unknown): unknown {
  return (Object(error) as { readonly code?: unknown }).code;
}
