import type { DocumentReport } from '../check.js';

const MOST_DETAILS = 8;
const LONGEST_DETAIL = 200;

/** A table for each document, and the line that counts. Pure. */
export function printReport(documents: readonly DocumentReport[]): string {
  const { passed, failed } = countChecks(documents);
  return [...documents.map(printDocument), `${passed} passed, ${failed} failed`].join('\n\n');
}

export function countChecks(documents: readonly DocumentReport[]): {
  readonly passed: number;
  readonly failed: number;
} {
  const checks = documents.flatMap((document) => document.checks);
  const passed = checks.filter((check) => check.passed).length;
  return { passed, failed: checks.length - passed };
}

/** Details of what passed are in the JSON and the Markdown. */
function printDocument({ name, checks }: DocumentReport): string {
  const width = Math.max(...checks.map(({ title }) => title.length));
  const lines = checks.flatMap(({ title, passed, summary, details }) => [
    `  ${passed ? 'passed' : 'FAILED'}  ${title.padEnd(width)}  ${summary}`,
    ...(passed ? [] : details.slice(0, MOST_DETAILS).map((detail) => `            ${shorten(detail)}`)),
    ...(!passed && details.length > MOST_DETAILS
      ? [`            and ${details.length - MOST_DETAILS} more`]
      : []),
  ]);
  return [name, ...lines].join('\n');
}

function shorten(text: string): string {
  return text.length <= LONGEST_DETAIL ? text : `${text.slice(0, LONGEST_DETAIL)}…`;
}
