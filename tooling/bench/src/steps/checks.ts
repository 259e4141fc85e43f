import { checkReport } from '@xxgk/checks';
import type { Report } from '@xxgk/model';

/** What checking many reports took, in milliseconds. */
export interface CheckTimes {
  readonly each: readonly number[];
  /** All of them, with last year's beside each. */
  readonly withLastYear: number;
}

/** Times checking many different reports, every one fresh, as a process that reads them would have it. */
export function timeChecks(report: Report, count: number): CheckTimes {
  const now = variants(report, report.year, count);
  const before = variants(report, report.year - 1, count);
  for (const variant of variants(report, report.year, 50)) checkReport(variant);
  const each = variants(report, report.year, Math.min(count, 200)).map((variant) => {
    const start = performance.now();
    checkReport(variant);
    return performance.now() - start;
  });
  const start = performance.now();
  let found = 0;
  for (const [index, variant] of now.entries()) {
    const previous = before[index];
    found += checkReport(variant, previous === undefined ? {} : { previous }).length;
  }
  const withLastYear = performance.now() - start;
  // Last year's wording is this year's: a check that finds nothing did not look.
  if (found < count) throw new Error(`only ${found} findings in ${count} reports`);
  return { each, withLastYear };
}

/** Copies of a report as different organs would write it: no two share an object or a piece of prose. */
function variants(report: Report, year: number, count: number): readonly Report[] {
  return Array.from({ length: count }, (_, index) => {
    const copy = structuredClone(report);
    const suffix = `（第${index + 1}单位补充说明：全年办理${index + year}件事项，均已公开。）`;
    return { ...copy, year, overview: copy.overview + suffix, problems: copy.problems + suffix };
  });
}
