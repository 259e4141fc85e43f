import { type Report, reportSchema } from './report.js';

/**
 * The report as JSON text, keys in the order of the schema however the report came about, two spaces, one final newline.
 * Same report, same text.
 */
export function serializeReport(report: Report): string {
  // A report that is being written may not hold to the schema yet: it is told as it is.
  const { data = report } = reportSchema(report.edition).safeParse(report);
  return `${JSON.stringify(data, null, 2)}\n`;
}
