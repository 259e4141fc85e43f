import type { DocumentReport } from '../check.js';
import { countByCheck } from '../totals/checks-table.js';
import type { Total } from '../totals/totals.js';
import { countAll, type Findings, failuresOf, statusOf } from './status.js';

const MOST_DETAILS = 8;
const LONGEST_DETAIL = 200;

/** The examples in full, the totals, what failed anywhere, and the line that counts. Pure. */
export function printReport(findings: Findings): string {
  const { documents, totals } = findings;
  const { passed, failed } = countAll(findings);
  return [
    ...documents.filter(({ group }) => group === 'example').map(printDocument),
    printTotals(totals),
    printCounts(documents),
    ...failuresOf(documents.filter(({ group }) => group !== 'example')).map(printDocument),
    `${passed} passed, ${failed} failed`,
  ].join('\n\n');
}

function printTotals(totals: readonly Total[]): string {
  const lines = totals.map(({ title, value, expected, passed }) => {
    const state = expected === undefined ? 'told  ' : passed ? 'passed' : 'FAILED';
    return `  ${state}  ${title}: ${value}${expected === undefined ? '' : `, expected ${expected}`}`;
  });
  return ['all documents together', ...lines].join('\n');
}

function printCounts(documents: readonly DocumentReport[]): string {
  const counts = countByCheck(documents);
  const width = Math.max(...counts.map(({ title }) => title.length), 0);
  const lines = counts.map(
    ({ title, passed, failed, told }) =>
      `  ${title.padEnd(width)}  ${passed} passed, ${failed} failed${told === 0 ? '' : `, ${told} told`}`,
  );
  return [`${documents.length} documents`, ...lines].join('\n');
}

/** Details of what passed are in the JSON and the Markdown. */
function printDocument({ name, checks }: DocumentReport): string {
  const width = Math.max(...checks.map(({ title }) => title.length));
  const lines = checks.flatMap((check) => {
    const { title, summary, details } = check;
    const failed = statusOf(check) === 'failed';
    return [
      `  ${failed ? 'FAILED' : statusOf(check).padEnd(6)}  ${title.padEnd(width)}  ${summary}`,
      ...(failed ? details.slice(0, MOST_DETAILS).map((detail) => `            ${shorten(detail)}`) : []),
      ...(failed && details.length > MOST_DETAILS
        ? [`            and ${details.length - MOST_DETAILS} more`]
        : []),
    ];
  });
  return [name, ...lines].join('\n');
}

function shorten(text: string): string {
  return text.length <= LONGEST_DETAIL ? text : `${text.slice(0, LONGEST_DETAIL)}…`;
}
