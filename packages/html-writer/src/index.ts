export type { HtmlOptions } from './html-options.js';
export { writeComparisonPage } from './papers/write-comparison-page.js';
export { writeSurveyPage } from './papers/write-survey-page.js';
export { writeTracePage } from './papers/write-trace-page.js';
export { writeHtml } from './write-html.js';
