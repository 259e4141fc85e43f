import * as api from '../src/index.js';

test('exports exactly these names', () => {
  expect(Object.keys(api).sort()).toEqual([
    'coverageReport',
    'officialNames',
    'typefaceOf',
    'vendoredAssets',
    'vendoredFontSet',
    'vendoredMetrics',
    'withSuppliedFonts',
  ]);
});
