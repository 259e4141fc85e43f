import type { Finding, Language } from '@xxgk/document';
import type { SuppliedFile } from '@xxgk/fonts';
import type { AppFontFiles } from '../preparing/app-context.js';

/** A file to verify: it is made again from what it carries, with these fonts and pictures. */
export interface VerifyRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly language: Language;
  readonly fonts: AppFontFiles;
  readonly ownFonts: readonly SuppliedFile[];
  /** Pictures that it may have been made with, by their names. */
  readonly pictures: Readonly<Record<string, Uint8Array>>;
}

/** What was found about one file. */
export interface VerifiedFile {
  readonly outcome: 'verified';
  readonly ok: boolean;
  /** In a sentence. */
  readonly verdict: string;
  readonly findings: readonly Finding[];
}
