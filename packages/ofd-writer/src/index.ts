export type { OfdConformance, OfdOptions } from './ofd-options.js';
export { writeOfd } from './write-ofd.js';
