import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files in memory, by their names. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Files as LibreOffice saves them in another format, by the names they had. `folder` is a place for its work.
 * @throws Error with its last words where a file is missing
 */
export function savedByOffice(files: Files, format: string, folder: string): Files {
  const from = join(folder, 'from');
  const to = join(folder, format);
  for (const path of [from, to]) mkdirSync(path, { recursive: true });
  const paths = [...files].map(([name, bytes]) => {
    const path = join(from, name);
    writeFileSync(path, bytes);
    return path;
  });
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const run = spawnSync(
    'soffice',
    [profile, '--headless', '--convert-to', format, '--outdir', to, ...paths],
    { encoding: 'utf8' },
  );
  return new Map(
    [...files.keys()].map((name) => {
      const made = join(to, name.replace(/\.[^.]+$/u, `.${format}`));
      try {
        return [name, new Uint8Array(readFileSync(made))];
      } catch {
        throw new Error(`LibreOffice did not make ${made}: ${run.error?.message ?? run.stderr}`);
      }
    }),
  );
}
