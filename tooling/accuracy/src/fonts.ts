import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Typeface } from '@xxgk/document';
import { type FontSet, vendoredAssets, vendoredFontSet } from '@xxgk/fonts';

let loaded: FontSet | undefined;

/** The fonts that come with the software, read once. */
export function fonts(): FontSet {
  loaded ??= vendoredFontSet({
    xiaobiaosong: read('xiaobiaosong'),
    heiti: read('heiti'),
    kaiti: read('kaiti'),
    fangsong: read('fangsong'),
    songti: read('songti'),
  });
  return loaded;
}

function read(typeface: Typeface): Uint8Array {
  const asset = vendoredAssets.find((candidate) => candidate.typeface === typeface);
  const folder = dirname(require.resolve('@xxgk/fonts/package.json'));
  return readFileSync(join(folder, 'assets', asset?.fileName ?? typeface));
}
