export type { DocxOptions } from './docx-options.js';
export { type DocxFont, type DocxFontNames, officialFontNames } from './font-names.js';
export { embeddedReportNamespace, embeddedReportPartPath } from './parts/embedded-report.js';
export { styleIds } from './parts/style-ids.js';
export { writeDocx } from './write-docx.js';
export type { Deflate } from './zip/packed-part.js';
