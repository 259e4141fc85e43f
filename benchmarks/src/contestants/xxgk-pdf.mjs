import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fontFolder } from '../paths.mjs';
import { composeDocument, vendoredAssets, vendoredFontSet, writePdf } from '../xxgk.mjs';

export async function load() {
  const files = vendoredAssets.map(({ typeface, fileName }) => [
    typeface,
    readFileSync(join(fontFolder, fileName)),
  ]);
  const options = {
    createdAt: '2023-01-18T00:00:00+08:00',
    fonts: vendoredFontSet(Object.fromEntries(files)),
  };
  return async ({ report }) => (await writePdf(composeDocument(report), options)).bytes;
}
