export { type Accuracy, accuracyLine, accuracyOf, wordsLine } from './accuracy.js';
export { examplePublication } from './example-publication.js';
export { formats, type RoundTripFormat } from './formats.js';
export { type PublishedFigures, publishedFigures } from './published-reports.js';
