import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { run } from '../src/index.js';

export const repository = resolve(__dirname, '../../..');
export const example = (name: string): string => join(repository, 'examples', name);

/** What one run of xxgk returned and printed. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const folders: string[] = [];

/** An empty folder that is removed after the tests. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'xxgk-cli-'));
  folders.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Runs xxgk in a folder. */
export async function xxgk(
  args: readonly string[],
  folder: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const environment = {
    out: (line: string) => out.push(line),
    err: (line: string) => err.push(line),
    variables,
    workingDirectory: folder,
  };
  const code = await run(args, environment, '0.0.0');
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** Paths of all files below a folder, hidden ones too, sorted, with `/` between folders. */
export const allFilesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();

export const filesIn = (folder: string): readonly string[] => readdirSync(folder).sort();
