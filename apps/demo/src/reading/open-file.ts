import { type Language, words } from '@xxgk/document';
import { startWorker } from '../workers/start-worker.js';
import type { FilesRequest, FilesResponse, UnpackResponse } from './files-protocol.js';

/** File endings offered by pickers; what a file is, is told by its content. */
export const ACCEPTED_FILES =
  '.docx,.doc,.wps,.odt,.rtf,.html,.htm,.mht,.pdf,.ofd,.txt,.md,.xlsx,.json,.yaml,.yml';

/** A file that takes longer to read than this may be harmful; a report takes some tenths of a second. */
const LONGEST_MS = 60_000;

const tooSlow = words({
  'zh-CN': (name: string) =>
    `无法读取“${name}”：读取所需的时间长得不合理，已停止读取。文件可能有害，请核对文件是否选对，或向来源核实。`,
  en: (name) =>
    `Cannot read "${name}": it takes an absurd amount of time. It may be harmful: check that it is the right file, or ask where it came from.`,
});

const broke = words({
  'zh-CN': (name: string, reason: string) =>
    `无法读取“${name}”：读取时程序出错（${reason}），已停止读取。请核对文件是否选对，或向来源核实。`,
  en: (name, reason) =>
    `Cannot read "${name}": the reader failed (${reason}). Check that it is the right file, or ask where it came from.`,
});

/**
 * Reads the report in a file, in a worker that ends with it, or at the limit of time. What a reader says against the file
 * is in the response.
 */
export async function openFile(
  file: File,
  language: Language,
  longestMs: number = LONGEST_MS,
): Promise<FilesResponse> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return inWorker<FilesResponse>({ task: 'read', bytes, name: file.name, language }, longestMs);
}

/** The files of an archive, unpacked in the same way. The bytes are taken from whoever calls. */
export function unpackFile(bytes: Uint8Array, name: string, language: Language): Promise<UnpackResponse> {
  return inWorker<UnpackResponse>({ task: 'unpack', bytes, name, language }, LONGEST_MS);
}

async function inWorker<Response extends FilesResponse | UnpackResponse>(
  request: FilesRequest,
  longestMs: number,
): Promise<Response | Extract<FilesResponse, { readonly outcome: 'failed' }>> {
  const { bytes, name, language } = request;
  const worker = startWorker('read');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const response = new Promise<Response | Extract<FilesResponse, { readonly outcome: 'failed' }>>(
    (resolve) => {
      const fail = (reason: string): void => resolve({ outcome: 'failed', reason });
      // pdf.js, once loaded in a worker, offers itself to the page with a message of its own.
      worker.onmessage = ({ data }: MessageEvent<Response | object>) => {
        if ('outcome' in data) resolve(data);
      };
      worker.onerror = ({ message }) => fail(broke(language)(name, message));
      timer = setTimeout(() => fail(tooSlow(language)(name)), longestMs);
    },
  );
  worker.postMessage(request, [bytes.buffer]);
  return response.finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}
