export { findingCatalogue as catalogue } from '@xxgk/pipeline/findings';
export type { Environment } from './process/environment.js';
export { ExitCode } from './process/exit-codes.js';
export { run } from './run.js';
