export { type ReadResult, readReport } from './read-report.js';
