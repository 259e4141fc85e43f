import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of a program, looked for as a shell does; `undefined` where there is none. */
export function findExecutable(name: string, path = process.env['PATH'] ?? ''): string | undefined {
  return path
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, name))
    .find((candidate) => existsSync(candidate));
}
