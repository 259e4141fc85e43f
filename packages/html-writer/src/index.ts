export type { HtmlOptions } from './html-options.js';
export { type ComparisonPageInput, writeComparisonPage } from './papers/write-comparison-page.js';
export { type TracePageInput, writeTracePage } from './papers/write-trace-page.js';
export { writeHtml } from './write-html.js';
