export { CORPUS_SEED, type CorpusReport, makeCorpus } from './make-corpus.js';
