export { catalogue } from './explaining/catalogue.js';
export type { Environment } from './process/environment.js';
export { ExitCode } from './process/exit-codes.js';
export { run } from './run.js';
