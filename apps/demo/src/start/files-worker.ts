import { readReportFile } from '@xxgk/readers';
import type { FilesRequest, FilesResponse } from './files-protocol.js';

/** Reads files away from the page, so that a large PDF does not stop it. */
self.onmessage = async ({ data }: MessageEvent<FilesRequest>) => {
  const { id, bytes, name, language } = data;
  const answer = (response: FilesResponse): void => self.postMessage(response);
  try {
    answer({ id, outcome: 'read', result: await readReportFile(bytes, name, { language }) });
  } catch (error) {
    answer({ id, outcome: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
};
