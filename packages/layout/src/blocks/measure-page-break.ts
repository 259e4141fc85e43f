import type { Measured } from '../strip.js';

/** Nothing of any height, at the top of a page. */
export function measurePageBreak(): Measured {
  return { strips: [{ height: 0, startsPage: true }], paint: () => undefined };
}
