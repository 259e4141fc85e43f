import { describeSourcePlace, type ReadResult, readReportFile } from '@xxgk/readers';
import type { FilesRequest, FilesResponse, ReadFile } from './files-protocol.js';

/** Reads files away from the page, so that a large PDF does not stop it. */
self.onmessage = async ({ data }: MessageEvent<FilesRequest>) => {
  const { id, bytes, name, language } = data;
  const answer = (response: FilesResponse): void => self.postMessage(response);
  try {
    const result = await readReportFile(bytes, name, { language });
    answer({ id, outcome: 'read', file: readFile(result, data) });
  } catch (error) {
    answer({ id, outcome: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
};

function readFile(result: ReadResult, { name, language }: FilesRequest): ReadFile {
  const { input, findings, provenance } = result;
  return {
    name,
    report: result.ok ? result.report : undefined,
    input,
    findings,
    sources: provenance.map(({ path, text, place }) => ({
      path,
      text,
      place: describeSourcePlace(place, language),
    })),
  };
}
