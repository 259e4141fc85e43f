import type { Language } from '@xxgk/model';
import { startWorker } from '../workers/start-worker.js';
import type { FilesRequest, FilesResponse } from './files-protocol.js';
import address from './files-worker.ts?worker&url';

let worker: Worker | undefined;
let lastId = 0;
const waiting = new Map<number, (response: FilesResponse) => void>();

function startReading(): Worker {
  const started = startWorker(address);
  started.onmessage = ({ data }: MessageEvent<FilesResponse>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  };
  started.onerror = ({ message }) => {
    for (const [id, resolve] of waiting) resolve({ id, outcome: 'failed', reason: message });
    waiting.clear();
    worker = undefined;
  };
  return started;
}

/** Reads the report in a file. Never rejects: what went wrong is in the response. */
export async function openFile(file: File, language: Language): Promise<FilesResponse> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  lastId += 1;
  const request: FilesRequest = { id: lastId, bytes, name: file.name, language };
  worker ??= startReading();
  return new Promise((resolve) => {
    waiting.set(request.id, resolve);
    worker?.postMessage(request, [bytes.buffer]);
  });
}
