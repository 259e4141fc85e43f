import { readFile, realpath } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import type { PrepareContext } from '@xxgk/pipeline';
import type { LocalContext } from '../process/local-context.js';

/** Where pictures of a report may lie. */
export interface PictureFolders {
  /** The report's file: paths of pictures are relative to its folder and do not leave it. */
  readonly file: string;
  /** A further folder in which pictures are looked for. */
  readonly pictureDir?: string | undefined;
  /** Called for every picture that is read, and for every place where it could have been. */
  readonly onPicture?: ((path: string, bytes: Uint8Array | undefined) => void) | undefined;
}

/** Reads pictures from the folders of a report; links that lead out of them are not followed. */
export function pictureReader(
  { file, pictureDir, onPicture }: PictureFolders,
  { workingDirectory }: LocalContext,
): NonNullable<PrepareContext['readPicture']> {
  const folders = [dirname(resolve(workingDirectory, file))];
  if (pictureDir !== undefined) folders.push(resolve(workingDirectory, pictureDir));
  return async (name) => {
    let missing: 'missing' | 'outside' = 'missing';
    for (const folder of folders) {
      try {
        const path = await realpath(resolve(folder, name));
        if (!path.startsWith((await realpath(folder)) + sep)) {
          missing = 'outside';
          continue;
        }
        const bytes = await readFile(path);
        onPicture?.(path, bytes);
        return { bytes };
      } catch {
        // Not in this folder, or no file: the next one may have it.
        onPicture?.(resolve(folder, name), undefined);
      }
    }
    return missing;
  };
}
