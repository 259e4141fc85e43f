import { vendoredFontSet, vendoredMetrics } from '../../src/index.js';
import { openFonts } from '../../src/supplied/open-fonts.js';
import { readVendoredFiles, typefaces } from '../read-assets.js';

const files = readVendoredFiles();
const fontSet = vendoredFontSet(files);

test.each(typefaces)('%s carries the names of its file and no bold or embedding flag', (typeface) => {
  const face = fontSet.fontFaces.get(typeface);
  const [font] = openFonts(files[typeface]);
  expect(font).toMatchObject({ postscriptName: face?.postscriptName, familyName: face?.familyName });
  expect(font?.['OS/2']).toMatchObject({
    usWeightClass: 400,
    fsType: { noEmbedding: false, viewOnly: false, editable: false },
    fsSelection: { bold: false, regular: true },
  });
  const tables = Object.keys(font?.directory.tables ?? {});
  expect(tables).toContain('glyf');
  expect(
    tables.filter((tag) => ['GSUB', 'GPOS', 'kern', 'fpgm', 'prep', 'CFF ', 'fvar'].includes(tag)),
  ).toEqual([]);
  expect(face).toMatchObject({ id: typeface, typeface, origin: 'vendored' });
  expect(face?.bytes).toBe(files[typeface]);
  expect(face?.collectionName).toBeUndefined();
});

test('has the same faces and chains as the metrics alone', () => {
  expect([...fontSet.faces.keys()]).toEqual([...vendoredMetrics().faces.keys()]);
  expect([...fontSet.fontFaces.keys()]).toEqual([...fontSet.faces.keys()]);
  expect(fontSet.chains).toEqual(vendoredMetrics().chains);
});

test('refuses a file that is not the vendored one', () => {
  expect(() => vendoredFontSet({ ...files, kaiti: new Uint8Array(10) })).toThrow(
    expect.objectContaining({ name: 'XxgkError', code: 'font-missing' }),
  );
});
