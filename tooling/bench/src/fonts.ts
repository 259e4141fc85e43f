import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Typeface } from '@xxgk/document';
import { type FontSet, vendoredAssets, vendoredFontSet } from '@xxgk/fonts';
import { FONT_FOLDER } from './paths.js';

export type FontFiles = Readonly<Record<Typeface, Uint8Array>>;

/** The files of the fonts that come with xxgk. */
export function readFonts(): FontFiles {
  const files = vendoredAssets.map(({ typeface, fileName }) => [
    typeface,
    readFileSync(join(FONT_FOLDER, fileName)),
  ]);
  return Object.fromEntries(files);
}

/** The fonts that come with xxgk, opened. */
export function openFonts(): FontSet {
  return vendoredFontSet(readFonts());
}
