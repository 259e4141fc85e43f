import * as api from '../src/index.js';

test('exports exactly these names', () => {
  expect(Object.keys(api).sort()).toEqual([
    'FontProgram',
    'coverageReport',
    'cutGlyphs',
    'embeddableSubset',
    'fontTables',
    'glyphLookup',
    'hintingTables',
    'officialNames',
    'postscriptName',
    'renumberedSubset',
    'vendoredAssets',
    'vendoredFontSet',
    'vendoredMetrics',
    'withSuppliedFonts',
    'writeSfnt',
  ]);
});
