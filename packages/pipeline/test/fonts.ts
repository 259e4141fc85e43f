import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Typeface } from '@xxgk/document';
import { vendoredAssets, vendoredFontSet } from '@xxgk/fonts';
import { fontSourceOf } from '../src/font-source.js';
import type { FontSource } from '../src/prepare-context.js';

/** The fonts that come with the software. */
export function vendoredFonts(): FontSource {
  const folder = join(dirname(require.resolve('@xxgk/fonts/package.json')), 'assets');
  const files = vendoredAssets.map(
    ({ typeface, fileName }) => [typeface, readFileSync(join(folder, fileName))] as const,
  );
  return fontSourceOf(vendoredFontSet(Object.fromEntries<Uint8Array>(files) as Record<Typeface, Uint8Array>));
}
