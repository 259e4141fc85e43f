export type { DocxOptions } from './docx-options.js';
export { type DocxFontNames, officialFontNames } from './font-names.js';
export { writeDocx } from './write-docx.js';
