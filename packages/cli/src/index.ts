export type { Environment } from './environment.js';
export { ExitCode } from './exit-codes.js';
export { run } from './run.js';
