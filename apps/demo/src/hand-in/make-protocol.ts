import type { Finding } from '@xxgk/document';
import type { FileFormat } from './formats.js';
import type { Making } from './make-file.js';

/** What to make. Fonts are large and kept by the worker: they are sent when it does not have them yet. */
export interface MakeRequest extends Omit<Making, 'fonts' | 'ownFonts'> {
  /** More than one come in an archive. */
  readonly formats: readonly FileFormat[];
  readonly fonts?: NonNullable<Making['fonts']>;
  readonly ownFonts?: Making['ownFonts'];
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
