export type { Interpretation, Provenance } from './interpret/interpretation.js';
export { readReport } from './read-report.js';
export type { ReadResult } from './read-result.js';
export type { ListedReport } from './spreadsheet/read-list-rows.js';
export { readReportList } from './spreadsheet/read-report-list.js';
export { type Verification, verifyFile } from './verify/verify-file.js';
