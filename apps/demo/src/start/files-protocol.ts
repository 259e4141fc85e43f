import type { Finding, Language, Report } from '@xxgk/model';

export interface FilesRequest {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly language: Language;
}

/** What came of reading a file: as much of the readers' result as crosses from a worker. */
export type FilesResponse = { readonly id: number } & (
  | {
      readonly outcome: 'read';
      readonly result:
        | { readonly ok: true; readonly report: Report; readonly findings: readonly Finding[] }
        | { readonly ok: false; readonly findings: readonly Finding[] };
    }
  | { readonly outcome: 'failed'; readonly reason: string }
);
