export type { HtmlOptions } from './html-options.js';
export { writeHtml } from './write-html.js';
