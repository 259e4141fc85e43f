export { readLimits } from './container/limits.js';
export { describeSourcePlace } from './interpret/describe-source.js';
export { type InterpretOptions, interpret } from './interpret/interpret.js';
export type { Interpretation, Provenance } from './interpret/interpretation.js';
export { readReport } from './read-report.js';
export { readReportFile } from './read-report-file.js';
export { readReportList } from './read-report-list.js';
export type { ReadResult } from './read-result.js';
export { readText } from './read-text.js';
export type {
  SourceBlock,
  SourceCell,
  SourceDocument,
  SourceFormat,
  SourceParagraph,
  SourcePlace,
  SourceTable,
} from './source-document.js';
export { type Verification, verifyFile } from './verify/verify-file.js';
export type { ListedReport } from './xlsx/read-list-rows.js';
