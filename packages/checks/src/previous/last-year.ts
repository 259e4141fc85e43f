import type { Report } from '@xxgk/model';
import type { CheckContext } from '../rule.js';

/**
 * The report given as last year's, where it is one: the same organ, the year before; else `undefined`. A name may leave
 * out the city above: 样例区… is 示例市样例区….
 */
export function lastYearOf({ report, previous }: CheckContext): Report | undefined {
  if (previous === undefined || previous.year !== report.year - 1) return undefined;
  const [now, before] = [report.organ.name, previous.organ.name];
  return now.endsWith(before) || before.endsWith(now) ? previous : undefined;
}
