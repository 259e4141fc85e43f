import { COMPARISON_EXAMPLES } from './comparison-examples.js';
import { CONTENT_EXAMPLES } from './content-examples.js';
import type { Example } from './example.js';
import { FIGURE_EXAMPLES } from './figure-examples.js';
import { PROSE_EXAMPLES } from './prose-examples.js';

/** For each rule a report that breaks it and a like one that does not. */
export const EXAMPLES: Readonly<Record<string, Example>> = {
  ...FIGURE_EXAMPLES,
  ...CONTENT_EXAMPLES,
  ...COMPARISON_EXAMPLES,
  ...PROSE_EXAMPLES,
};
