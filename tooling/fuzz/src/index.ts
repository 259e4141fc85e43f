export { examine, type Outcome } from './examine.js';
export { type FuzzOptions, type FuzzTally, fuzzReader } from './fuzz-reader.js';
export { mutate } from './mutate/mutate.js';
export { type ReaderName, readerNames } from './reader-name.js';
export { makeSeeds, type Seeds } from './seeds.js';
