export type { OfdConformance, OfdOptions } from './ofd-options.js';
export type { OfdSeal, OfdSigning } from './signing.js';
export { writeOfd } from './write-ofd.js';
