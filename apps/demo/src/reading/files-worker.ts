import { readSource } from '@xxgk/pipeline';
import { describeSourcePlace } from '@xxgk/sources';
import { describeError } from '../workers/describe-error.js';
import type { FilesRequest, FilesResponse, GongwenResponse, UnpackResponse } from './files-protocol.js';
import { unpack } from './unpack.js';

/** Reads and unpacks files away from the page, so that a large one does not stop it. */
export function filesWorker(): (event: MessageEvent<FilesRequest>) => Promise<void> {
  return async ({ data }) => self.postMessage(await TASKS[data.task](data));
}

const TASKS: Readonly<
  Record<
    FilesRequest['task'],
    (request: FilesRequest) => Promise<FilesResponse | UnpackResponse | GongwenResponse>
  >
> = { read, unpack, gongwen: readDocument };

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

/** A text that has its head stays as it is written; of all else the text is made anew, its elements at the head. */
async function readDocument({ bytes, name, language }: FilesRequest): Promise<GongwenResponse> {
  try {
    const { gongwenMarkdown, openGongwen } = await import('@xxgk/gongwen');
    const { reading, markdown } = await openGongwen(bytes, name, language);
    const written = markdown.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
    const isOwn = !reading.ok || written.startsWith('---\n');
    return {
      outcome: 'gongwen',
      markdown: isOwn ? written : gongwenMarkdown(reading.gongwen),
      findings: reading.findings,
    };
  } catch (error) {
    return { outcome: 'failed', reason: describeError(error, language) };
  }
}
