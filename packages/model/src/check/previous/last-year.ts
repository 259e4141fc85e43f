import type { Report } from '../../report/report.js';
import type { CheckContext } from '../rule.js';

/** The report given as last year's, where it is one: the same organ, the year before; else `undefined`. */
export function lastYearOf({ report, previous }: CheckContext): Report | undefined {
  if (previous === undefined || previous.year !== report.year - 1) return undefined;
  return previous.organ.name === report.organ.name ? previous : undefined;
}
