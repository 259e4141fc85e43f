// The packages of the repository as built: the benchmarks are no workspace and install none of them.
export { writeDocx } from '../../packages/docx-writer/dist/index.js';
export { vendoredAssets, vendoredFontSet } from '../../packages/fonts/dist/index.js';
export { composeDocument } from '../../packages/model/dist/index.js';
export { writePdf } from '../../packages/pdf-writer/dist/index.js';
export { readReport, readReportFile } from '../../packages/readers/dist/index.js';
