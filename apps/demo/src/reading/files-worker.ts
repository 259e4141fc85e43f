import { readSource } from '@xxgk/pipeline';
import { describeSourcePlace } from '@xxgk/sources';
import { describeError } from '../workers/describe-error.js';
import type { FilesRequest, FilesResponse } from './files-protocol.js';
import { unpack } from './unpack.js';

/** Reads and unpacks files away from the page, so that a large one does not stop it. */
export function filesWorker(): (event: MessageEvent<FilesRequest>) => Promise<void> {
  return async ({ data }) => self.postMessage(await (data.task === 'unpack' ? unpack(data) : read(data)));
}

async function read({ bytes, name, language }: FilesRequest): Promise<FilesResponse> {
  try {
    const result = await readSource({ kind: 'file', bytes, name }, language);
    const { input, findings, provenance } = result;
    const report = result.ok ? result.report : undefined;
    const sources = provenance.map(({ path, text, place }) => ({
      path,
      text,
      place: describeSourcePlace(place, language),
    }));
    return { outcome: 'read', file: { name, report, input, findings, sources } };
  } catch (error) {
    return { outcome: 'failed', reason: describeError(error, language) };
  }
}
