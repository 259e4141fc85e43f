import { openFileArchive } from '@xxgk/sources';
import { describeError } from '../workers/describe-error.js';
import type { FilesRequest, NamedBytes, UnpackResponse } from './files-protocol.js';

/** The files of an archive, within the limits of all readers. Never throws. */
export async function unpack({ bytes, name, language }: Omit<FilesRequest, 'task'>): Promise<UnpackResponse> {
  try {
    const { paths, read } = openFileArchive(bytes, name);
    const files: NamedBytes[] = [];
    const leftOut: string[] = [];
    for (const path of paths) {
      const content = await read(path).catch(() => undefined);
      if (content === undefined) leftOut.push(path);
      else files.push({ name: path, bytes: content });
    }
    return { outcome: 'unpacked', files, leftOut };
  } catch (error) {
    return { outcome: 'failed', reason: describeError(error, language) };
  }
}
