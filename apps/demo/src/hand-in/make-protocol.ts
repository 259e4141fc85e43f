import type { Finding } from '@xxgk/model';
import type { HandInFormat } from './formats.js';
import type { Making } from './make-file.js';

export interface MakeRequest extends Making {
  readonly format: HandInFormat;
}

export interface MadeFile {
  readonly outcome: 'made';
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly findings: readonly Finding[];
}

export type MakeResponse =
  | MadeFile
  /** Files of an archive that are done. */
  | { readonly outcome: 'going'; readonly done: number; readonly of: number }
  | { readonly outcome: 'failed'; readonly reason: string };
