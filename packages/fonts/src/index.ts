export { type CoverageReport, coverageReport, type ListCoverage } from './coverage-report.js';
export type { FontCoverage, FontFace, FontSet } from './font-set.js';
export { officialNames } from './official-names.js';
export { typefaceOf } from './typeface-of.js';
export { type VendoredAsset, vendoredAssets } from './vendored/vendored-assets.js';
export { vendoredFontSet } from './vendored/vendored-font-set.js';
export { vendoredMetrics } from './vendored/vendored-metrics.js';
export { type SuppliedFile, type SuppliedFonts, withSuppliedFonts } from './with-supplied-fonts.js';
