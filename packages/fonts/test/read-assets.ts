import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Typeface } from '@xxgk/document';
import { vendoredAssets } from '../src/index.js';

const packageFolder = join(__dirname, '..');

export const typefaces = vendoredAssets.map(({ typeface }) => typeface);

/** The bytes of the vendored fonts, read as the CLI does. */
export function readVendoredFiles(): Record<Typeface, Uint8Array> {
  return Object.fromEntries(
    vendoredAssets.map(({ typeface, fileName }) => [typeface, readPackageFile(`assets/${fileName}`)]),
  ) as Record<Typeface, Uint8Array>;
}

export function readPackageFile(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(packageFolder, path)));
}

export function readFixture(name: string) {
  return { name, bytes: readPackageFile(`test/fixtures/${name}`) };
}
