import type { Look } from './look.js';
import { className } from './roles.js';

/** Classes; what they mean, and the widths of columns, stands in the page's style sheet. */
export const pageLook: Look = {
  of: (role) => ({ class: className(role) }),
  ofTable: () => ({ class: className('table') }),
  ofColumn: () => ({}),
};
