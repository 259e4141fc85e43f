import type { Finding, Language } from '@xxgk/document';
import type { Report } from '@xxgk/model';
import type { SourceWords } from '../state/draft.js';

/** What the worker is asked for: the report of a file, the files of an archive, or the document of another kind in a file. */
export interface FilesRequest {
  readonly task: 'read' | 'unpack' | 'gongwen';
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly language: Language;
}

/** A file by its name, with the folders it lies in. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
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

/** An official document of another kind as text, with what was found in reading it. */
export type GongwenResponse =
  | { readonly outcome: 'gongwen'; readonly markdown: string; readonly findings: readonly Finding[] }
  | { readonly outcome: 'failed'; readonly reason: string };

/** What came of unpacking an archive; files of it that could not be unpacked are named. */
export type UnpackResponse =
  | {
      readonly outcome: 'unpacked';
      readonly files: readonly NamedBytes[];
      readonly leftOut: readonly string[];
    }
  | { readonly outcome: 'failed'; readonly reason: string };
