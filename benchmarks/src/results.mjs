import { cpus, totalmem } from 'node:os';
import { goalsOf, isMet } from './goals.mjs';

const GIBIBYTE = 2 ** 30;

/**
 * The results as a page.
 * @param {any} measured
 * @param {{ minutes: number, busy: number }} run
 */
export function resultsPage(measured, { minutes, busy }) {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const goals = goalsOf(measured);
  return `${[
    '# Results',
    '',
    'Written by `npm run bench`; see README.md for what is measured and how.',
    '',
    `${cpus().length} × ${model}, ${Math.round(totalmem() / GIBIBYTE)} GiB, Node ${process.version}, ${process.platform} ${process.arch}; ${minutes.toFixed(0)} minutes. When it began, ${busy.toFixed(1)} processes wanted the processors.`,
    '',
    '## Goals',
    '',
    table(
      ['goal', 'measured', 'bound', ''],
      goals.map((goal) => [
        goal.goal,
        `${goal.value.toFixed(2)}${goal.unit ? ` ${goal.unit}` : ''}`,
        `${goal.atLeast ? '≥' : '≤'} ${goal.bound}`,
        isMet(goal) ? 'met' : '**missed**',
      ]),
    ),
    ...(measured.warm ? warm(measured.warm) : []),
    ...(measured.cold ? cold(measured.cold) : []),
    ...(measured.batch ? batch(measured.batch) : []),
    ...(measured.prose ? prose(measured.prose) : []),
    ...(measured.reports ? reports(measured.reports) : []),
  ].join('\n')}\n`;
}

function warm(rows) {
  return rows.length === 0
    ? []
    : [
        '',
        '## Warm: one document after the other in a process that is kept',
        ...['docx', 'pdf'].flatMap((format) => {
          const own = rows.filter((row) => row.format === format);
          const base = own[0]?.median ?? Number.NaN;
          return [
            '',
            table(
              [`${format}, by`, 'median ms', 'xxgk = 1', 'least ms', 'processor ms', 'peak MB', 'KB', 'runs'],
              own.map((row) => [
                row.name,
                row.median.toFixed(1),
                (row.median / base).toFixed(2),
                row.least.toFixed(1),
                row.cpu.toFixed(1),
                megabytes(row.memory),
                (row.bytes / 1024).toFixed(0),
                row.runs,
              ]),
            ),
          ];
        }),
      ];
}

function cold(rows) {
  return [
    '',
    '## Cold: one document in a new process',
    '',
    table(
      ['what', 'median ms', 'least ms', 'peak MB'],
      rows.map((row) => [
        `${row.name}${row.format === '' || row.id.startsWith('xxgk') ? '' : ` (${row.format})`}`,
        row.median.toFixed(0),
        row.least.toFixed(0),
        megabytes(row.memory),
      ]),
    ),
  ];
}

function batch(rows) {
  return [
    '',
    '## Batch: many documents, start of the process included',
    '',
    table(
      ['what', 'format', 'documents', 'a second', 'peak MB'],
      rows.map((row) => [row.name, row.format, row.count, row.rate.toFixed(1), megabytes(row.memory)]),
    ),
  ];
}

function prose(rows) {
  const [first] = rows;
  return [
    '',
    '## Growth with the prose, warm',
    '',
    table(
      ['median ms', ...(first?.sizes ?? []).map((size) => `${size} ×`), 'last ÷ first'],
      rows.map(({ id, medians }) => [
        id,
        ...medians.map((value) => value.toFixed(1)),
        (medians.at(-1) / medians[0]).toFixed(1),
      ]),
    ),
  ];
}

function reports(rows) {
  return [
    '',
    '## Growth with the number of reports: both formats, two jobs, end to end',
    '',
    table(
      ['reports', 'seconds', 'reports/s', 'peak MB'],
      rows.map((row) => [row.count, row.seconds.toFixed(1), row.rate.toFixed(1), megabytes(row.memory)]),
    ),
  ];
}

/** A program that starts others is not measured: only its first process is. @param {number} memory */
const megabytes = (memory) => (memory < 30 ? '–' : memory.toFixed(0));

/** @param {readonly string[]} head @param {readonly (readonly (string | number)[])[]} rows */
function table(head, rows) {
  const line = (/** @type {readonly (string | number)[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}
