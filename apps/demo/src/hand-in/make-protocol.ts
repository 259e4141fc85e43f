import type { Finding } from '@xxgk/document';
import type { FileFormat, GongwenFormat } from './formats.js';
import type { Making, MakingBeside } from './make-file.js';
import type { GongwenMaking } from './make-gongwen.js';

/** Fonts are large and kept by the worker: they are sent when it does not have them yet. */
type Sent<From extends MakingBeside> = Omit<From, 'fonts' | 'ownFonts'> &
  Partial<Pick<From, 'fonts' | 'ownFonts'>>;

/** What to make; more than one format come in an archive. */
export type MakeRequest =
  | ({ readonly kind: 'report'; readonly formats: readonly FileFormat[] } & Sent<Making>)
  | ({
      readonly kind: 'gongwen';
      readonly formats: readonly GongwenFormat[];
    } & Sent<GongwenMaking>);

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
