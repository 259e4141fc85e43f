import type { Finding, Language } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import type { SourceWords } from '../state/draft.js';

export interface FilesRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly language: Language;
}

/** What was read of a file. Without `report` something is missing that `input` has to be completed with. */
export interface ReadFile {
  readonly name: string;
  readonly report: Report | undefined;
  readonly input: unknown;
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceWords[];
}

/** What came of reading a file: as much of the readers' result as crosses from a worker. */
export type FilesResponse =
  | { readonly outcome: 'read'; readonly file: ReadFile }
  | { readonly outcome: 'failed'; readonly reason: string };
