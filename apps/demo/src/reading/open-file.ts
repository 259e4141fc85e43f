import type { Language } from '@xxgk/document';
import { startWorker } from '../workers/start-worker.js';
import type { FilesRequest, FilesResponse } from './files-protocol.js';
import address from './files-worker.ts?worker&url';

/** File endings offered by pickers; what a file is, is told by its content. */
export const ACCEPTED_FILES =
  '.docx,.doc,.wps,.odt,.rtf,.html,.htm,.mht,.pdf,.ofd,.txt,.md,.xlsx,.json,.yaml,.yml';

/** Reads the report in a file, in a worker that ends with it. What a reader says against the file is in the response. */
export async function openFile(file: File, language: Language): Promise<FilesResponse> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const worker = startWorker(address);
  const response = new Promise<FilesResponse>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<FilesResponse>) => resolve(data);
    worker.onerror = ({ message }) => resolve({ outcome: 'failed', reason: message });
  });
  worker.postMessage({ bytes, name: file.name, language } satisfies FilesRequest, [bytes.buffer]);
  return response.finally(() => worker.terminate());
}
