import * as api from '../src/index.js';

test('exports exactly these names', () => {
  expect(Object.keys(api).sort()).toEqual([
    'componentPositions',
    'coverageReport',
    'embeddableSubset',
    'fontTables',
    'glyphLookup',
    'postscriptName',
    'vendoredAssets',
    'vendoredFontSet',
    'vendoredMetrics',
    'withSuppliedFonts',
    'writeSfnt',
  ]);
});
