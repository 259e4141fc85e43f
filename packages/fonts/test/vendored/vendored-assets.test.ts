import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { vendoredAssets } from '../../src/index.js';
import { readPackageFile } from '../read-assets.js';

const text = (path: string) => new TextDecoder().decode(readPackageFile(path));

interface ManifestEntry {
  readonly file: string;
  readonly sha256: string;
  readonly licence: string;
  readonly licenceFile: string;
  readonly postscriptName: string;
}

const manifest: { readonly fonts: readonly ManifestEntry[] } = JSON.parse(text('assets/manifest.json'));

test('there is one font file for each of the five typefaces', () => {
  expect(vendoredAssets.map(({ typeface }) => typeface)).toEqual([
    'fangsong',
    'kaiti',
    'heiti',
    'songti',
    'xiaobiaosong',
  ]);
});

test.each(vendoredAssets)('$fileName is the file of the manifest', (asset) => {
  const entry = manifest.fonts.find(({ file }) => file === asset.fileName);
  const bytes = readPackageFile(`assets/${asset.fileName}`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(sha256).toBe(asset.sha256);
  expect(entry).toMatchObject({ sha256, licence: asset.licence, postscriptName: asset.postscriptName });
  expect(bytes.byteLength).toBe(asset.byteLength);
});

test.each(manifest.fonts)('the licence text of $file is there and names its copyright holder', (entry) => {
  const path = `assets/${entry.licenceFile}`;
  expect(existsSync(join(__dirname, '../..', path))).toBe(true);
  expect(text(path)).toMatch(/copyright|\(c\)|©/i);
  expect(text(path)).toContain(
    entry.licence.startsWith('OFL') ? 'SIL OPEN FONT LICENSE Version 1.1' : 'As a special exception',
  );
});

test('the fonts stay below 23 MB together', () => {
  const total = vendoredAssets.reduce((sum, { byteLength }) => sum + byteLength, 0);
  expect(total).toBeLessThan(23_000_000);
});

test('the metrics data stays below 60 kB', () => {
  const files = ['face-metrics', 'hanzi-lists', 'vendored-assets'];
  const total = files.reduce((sum, name) => sum + readPackageFile(`src/generated/${name}.ts`).byteLength, 0);
  expect(total).toBeLessThan(60_000);
});
