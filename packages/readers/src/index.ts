export { type Completion, completeReading } from './complete-reading.js';
export type { Provenance } from './interpret/interpretation.js';
export { readReport } from './read-report.js';
export type { ReadResult } from './read-result.js';
export type { ListedReport } from './spreadsheet/read-list-rows.js';
export { readListedReport } from './spreadsheet/read-listed-report.js';
export { readReportList } from './spreadsheet/read-report-list.js';
export { traceLines } from './trace-lines.js';
export { type Verification, verifyFile } from './verify/verify-file.js';
