import { cpus, totalmem } from 'node:os';
import { table } from '../table.js';
import { goalsOf, growth, isMet } from './goals.js';
import type { BatchRow } from './measure-batch.js';
import type { ColdRow } from './measure-cold.js';
import type { ProseRow, ReportsRow } from './measure-growth.js';
import type { WarmRow } from './measure-warm.js';
import type { Measured } from './measured.js';

const GIBIBYTE = 2 ** 30;

/** What is known of the run: how long it took, and how many processes wanted the processors when it began. */
export interface RunFacts {
  readonly minutes: number;
  readonly busy: number;
}

/** The results as a page. */
export function resultsPage(measured: Measured, { minutes, busy }: RunFacts): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const goals = goalsOf(measured);
  return `${[
    '# Results',
    '',
    'Written by `npm run bench -- --record`; see README.md for what is measured and how.',
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
    ...(measured.warm === undefined ? [] : warm(measured.warm)),
    ...(measured.cold === undefined ? [] : cold(measured.cold)),
    ...(measured.batch === undefined ? [] : batch(measured.batch)),
    ...(measured.prose === undefined ? [] : prose(measured.prose)),
    ...(measured.reports === undefined ? [] : reports(measured.reports)),
    ...(measured.check === undefined
      ? []
      : ['', `Checking a fresh report, warm: ${measured.check.toFixed(1)} ms.`]),
  ].join('\n')}\n`;
}

function warm(rows: readonly WarmRow[]): readonly string[] {
  return [
    '',
    '## Warm: one document after the other in a process that is kept',
    ...['docx', 'pdf', 'ofd'].flatMap((format) => {
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

function cold(rows: readonly ColdRow[]): readonly string[] {
  return [
    '',
    '## Cold: one document in a new process',
    '',
    table(
      ['what', 'median ms', 'least ms', 'peak MB'],
      rows.map((row) => [
        `${row.name}${row.format === undefined || row.id.startsWith('xxgk') ? '' : ` (${row.format})`}`,
        row.median.toFixed(0),
        row.least.toFixed(0),
        megabytes(row.memory),
      ]),
    ),
  ];
}

function batch(rows: readonly BatchRow[]): readonly string[] {
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

function prose(rows: readonly ProseRow[]): readonly string[] {
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
        growth(medians).toFixed(1),
      ]),
    ),
  ];
}

function reports(rows: readonly ReportsRow[]): readonly string[] {
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

/** A program that starts others is not measured: only its first process is. */
const megabytes = (memory: number): string => (memory < 30 ? '–' : memory.toFixed(0));
