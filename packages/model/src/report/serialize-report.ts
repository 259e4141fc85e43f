import type { Report } from './report.js';

/** The report as JSON text, keys in the order of the schema, two spaces, one final newline. Same report, same text. */
export function serializeReport(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
