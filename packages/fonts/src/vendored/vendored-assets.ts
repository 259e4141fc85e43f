import type { Typeface } from '@xxgk/document';
import { assets } from '../generated/vendored-assets.js';

/** A font file of this package, `assets/<fileName>`. */
export interface VendoredAsset {
  readonly typeface: Typeface;
  readonly fileName: string;
  readonly familyName: string;
  readonly postscriptName: string;
  /** SPDX expression. */
  readonly licence: string;
  readonly byteLength: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** The five font files of this package. To be read by the caller: this package reads no files. */
export const vendoredAssets: readonly VendoredAsset[] = assets;
