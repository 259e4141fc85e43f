import type { Finding, Language } from '@xxgk/document';
import type { SuppliedFile } from '@xxgk/fonts';
import type { AppFontFiles } from '../preparing/app-context.js';

/** Files whose content is verified; of others only the digest is, where a list has it. */
export const VERIFIABLE = /\.(?:docx|pdf|ofd|xlsx|html?)$/iu;

/** A file to verify: it is made again from what it carries, with these fonts and pictures. */
export interface VerifyRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly language: Language;
  readonly fonts: AppFontFiles;
  readonly ownFonts: readonly SuppliedFile[];
  /** Files that came with it, by their names: pictures that it was made with, data that it does not hold itself. */
  readonly beside: Readonly<Record<string, Uint8Array>>;
  /** What a list of digests that came with it has for it; left out where there is no list. */
  readonly listed?: { readonly sha256: string | undefined };
}

/** What was found about one file. */
export interface VerifiedFile {
  readonly outcome: 'verified';
  /** `listed`: it holds no data that it could be verified by, but is what the list of digests has. */
  readonly state: 'passed' | 'failed' | 'listed';
  /** In a sentence. */
  readonly verdict: string;
  readonly findings: readonly Finding[];
}
