import type { Check, DocumentReport } from '../check.js';
import { measureTable } from '../measures/measure-table.js';
import { showRange } from '../measures/show.js';
import type { Tool } from '../preflight/preflight.js';
import { countByCheck } from '../totals/checks-table.js';
import type { Total } from '../totals/totals.js';
import { countAll, type Findings, failuresOf, statusOf } from './status.js';

/**
 * The report as Markdown: totals, counts of each check, what failed, then a table for each example. The corpus is
 * summarised. No paths, no dates. Pure.
 */
export function markdownReport(findings: Findings, tools: readonly Tool[]): string {
  const { documents, totals } = findings;
  const { passed, failed } = countAll(findings);
  const inGroup = (wanted: string) => documents.filter(({ group }) => group === wanted);
  return [
    '# Conformance',
    '',
    'Made by `npm run conformance -- --markdown docs/conformance.md`; see `tooling/conformance/README.md`.',
    '',
    `${inGroup('example').length} examples, ${inGroup('corpus').length} reports of the corpus, ${inGroup('document').length} other documents, ${inGroup('gongwen').length} official documents of the fifteen kinds, ${inGroup('hostile').length} cases of wrong input: ${passed} checks passed, ${failed} failed.`,
    '',
    '## All documents together',
    '',
    ...totalsTable(totals),
    '',
    ...countsTable(documents),
    '',
    '## Measures of GB/T 9704-2012',
    '',
    'Least and greatest value over all documents, as MuPDF and poppler find them in the finished PDF and in the docx as LibreOffice sets it.',
    '',
    ...measuresTable(documents),
    '',
    '## What failed',
    '',
    ...failureList(failuresOf(documents)),
    '',
    '## Tools',
    '',
    '| Tool | Version |',
    '|---|---|',
    ...tools.map(({ name, version }) => `| ${name} | ${version} |`),
    '',
    ...[...inGroup('example'), ...inGroup('document'), ...inGroup('hostile')].flatMap(documentSection),
  ].join('\n');
}

function totalsTable(totals: readonly Total[]): readonly string[] {
  return [
    '| Measure | Value | Expected | Result |',
    '|---|---|---|---|',
    ...totals.map(
      ({ title, value, expected, passed }) =>
        `| ${title} | ${value} | ${expected ?? ''} | ${expected === undefined ? 'told' : result(passed)} |`,
    ),
  ];
}

function measuresTable(documents: readonly DocumentReport[]): readonly string[] {
  return [
    '| Measure | Clause | Standard | PDF | docx | Documents | Result |',
    '|---|---|---|---|---|---|---|',
    ...measureTable(documents).map(
      ({ title, clause, expected, pdf, docx, documents: count, failed }) =>
        `| ${title} | ${clause} | ${expected} | ${showRange(pdf)} | ${showRange(docx)} | ${count} | ${failed.length === 0 ? 'passed' : `**failed** in ${failed.length}`} |`,
    ),
  ];
}

function countsTable(documents: readonly DocumentReport[]): readonly string[] {
  return [
    '| Check | Documents | Passed | Failed | Judged above |',
    '|---|---|---|---|---|',
    ...countByCheck(documents).map(
      ({ title, documents: all, passed, failed, told }) =>
        `| ${title} | ${all} | ${passed} | ${failed} | ${told === 0 ? '' : told} |`,
    ),
  ];
}

function failureList(documents: readonly DocumentReport[]): readonly string[] {
  if (documents.length === 0) return ['Nothing.'];
  return documents.flatMap(({ name, checks }) =>
    checks.flatMap(({ title, summary, details }) => [
      `- ${name}, ${title}: ${plain(summary)}`,
      ...details.slice(0, 5).map((detail) => `  - ${plain(detail)}`),
    ]),
  );
}

function documentSection({ name, checks }: DocumentReport): readonly string[] {
  const remarks = checks.filter(({ details }) => details.length > 0);
  return [
    `## ${name}`,
    '',
    '| Check | Result | |',
    '|---|---|---|',
    ...checks.map((check) => {
      const status = statusOf(check);
      return `| ${check.title} | ${status === 'told' ? 'told' : result(check.passed)} | ${cell(check.summary)} |`;
    }),
    '',
    ...remarks.flatMap(remarkSection),
  ];
}

function remarkSection({ title, details }: Check): readonly string[] {
  return [`${title}:`, '', ...details.map((detail) => `- ${plain(detail)}`), ''];
}

function result(passed: boolean): string {
  return passed ? 'passed' : '**failed**';
}

function plain(text: string): string {
  return text.replaceAll('<', '&lt;');
}

function cell(text: string): string {
  return plain(text).replaceAll('|', '\\|');
}
