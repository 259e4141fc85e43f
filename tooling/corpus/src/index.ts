export { type MadeDocument, makeDocuments } from './gongwen.js';
export { type HostileReport, makeHostile } from './hostile.js';
export { CORPUS_SEED, type CorpusReport, makeCorpus } from './make-corpus.js';
export { type Random, seededRandom } from './random.js';
