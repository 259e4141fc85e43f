export { type Accuracy, accuracyLine, accuracyOf } from './accuracy.js';
export { examplePublication } from './example-publication.js';
export { formats, type RoundTripFormat } from './formats.js';
export {
  hasSharedReports,
  SHARED_REPORTS,
  type SharedFigures,
  sharedReport,
  sharedReports,
} from './shared-reports.js';
