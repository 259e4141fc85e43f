import { type Language, words } from '@xxgk/document';
import { startWorker, type WorkerRole } from '../workers/start-worker.js';
import type { FilesRequest, FilesResponse, GongwenResponse, UnpackResponse } from './files-protocol.js';

/** File endings offered by pickers; what a file is, is told by its content. */
export const ACCEPTED_FILES =
  '.docx,.doc,.wps,.odt,.rtf,.html,.htm,.mht,.pdf,.ofd,.txt,.md,.xlsx,.json,.yaml,.yml';

/** The same for documents that are no reports. */
export const ACCEPTED_DOCUMENTS = '.md,.markdown,.txt,.docx,.doc,.wps,.odt,.rtf,.html,.htm,.mht,.pdf,.ofd';

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
  return askOnce<FilesResponse>('read', { task: 'read', bytes, name: file.name, language }, longestMs);
}

/** The files of an archive, unpacked in the same way. The bytes are taken from whoever calls. */
export function unpackFile(bytes: Uint8Array, name: string, language: Language): Promise<UnpackResponse> {
  return askOnce<UnpackResponse>('read', { task: 'unpack', bytes, name, language }, LONGEST_MS);
}

/** An official document of another kind, read in the same way. */
export async function openGongwenFile(file: File, language: Language): Promise<GongwenResponse> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return askOnce<GongwenResponse>('read', { task: 'gongwen', bytes, name: file.name, language }, LONGEST_MS);
}

/** What came of a file that could not be looked at to its end. */
export interface Failed {
  readonly outcome: 'failed';
  readonly reason: string;
}

type FileRequest = FilesRequest | Omit<FilesRequest, 'task'>;

/** Asks a worker of its own about a file: it ends with the answer, or at the limit of time. Bytes are taken from whoever calls. */
export async function askOnce<Response extends { readonly outcome: string }>(
  role: WorkerRole,
  request: FileRequest,
  longestMs: number = LONGEST_MS,
): Promise<Response | Failed> {
  const { bytes, name, language } = request;
  const worker = startWorker(role);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const response = new Promise<Response | Failed>((resolve) => {
    const fail = (reason: string): void => resolve({ outcome: 'failed', reason });
    // pdf.js, once loaded in a worker, offers itself to the page with a message of its own.
    worker.onmessage = ({ data }: MessageEvent<Response | object>) => {
      if ('outcome' in data) resolve(data);
    };
    worker.onerror = ({ message }) => fail(broke(language)(name, message));
    timer = setTimeout(() => fail(tooSlow(language)(name)), longestMs);
  });
  worker.postMessage(request, [bytes.buffer]);
  return response.finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}
