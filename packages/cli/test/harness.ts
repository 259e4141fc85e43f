import { join, resolve } from 'node:path';
import { run } from '../src/index.js';

export { allFilesIn, emptyFolder, filesIn, removeFolders } from '@xxgk/fixtures/folders';

export const repository = resolve(__dirname, '../../..');
export const example = (name: string): string => join(repository, 'examples', name);

/** What one run of xxgk returned and printed. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
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
