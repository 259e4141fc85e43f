import type { Finding, Language, Report } from '@xxgk/model';

export interface FilesRequest {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly language: Language;
}

/** The words of the file that a value of the report comes from, and where they stand there. */
export interface SourceWords {
  /** Path in the report; a field of several paragraphs has one entry each. */
  readonly path: string;
  readonly text: string;
  /** In words: 第2页，表1，第5行. */
  readonly place: string;
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
export type FilesResponse = { readonly id: number } & (
  | { readonly outcome: 'read'; readonly file: ReadFile }
  | { readonly outcome: 'failed'; readonly reason: string }
);
