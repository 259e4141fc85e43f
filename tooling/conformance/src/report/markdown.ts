import type { Check, DocumentReport } from '../check.js';
import type { Tool } from '../preflight/preflight.js';
import { countChecks } from './print.js';

/** The report as Markdown: what was run, one table for each document, what failed or differs. No paths, no dates. Pure. */
export function markdownReport(documents: readonly DocumentReport[], tools: readonly Tool[]): string {
  const { passed, failed } = countChecks(documents);
  return [
    '# Conformance',
    '',
    `${documents.length} documents: ${passed} checks passed, ${failed} failed.`,
    '',
    '| Tool | Version |',
    '|---|---|',
    ...tools.map(({ name, version }) => `| ${name} | ${version} |`),
    '',
    ...documents.flatMap(documentSection),
  ].join('\n');
}

function documentSection({ name, checks }: DocumentReport): readonly string[] {
  const remarks = checks.filter(({ details }) => details.length > 0);
  return [
    `## ${name}`,
    '',
    '| Check | Result | |',
    '|---|---|---|',
    ...checks.map(
      ({ title, passed, summary }) => `| ${title} | ${passed ? 'passed' : '**failed**'} | ${cell(summary)} |`,
    ),
    '',
    ...remarks.flatMap(remarkSection),
  ];
}

function remarkSection({ title, details }: Check): readonly string[] {
  return [`${title}:`, '', ...details.map((detail) => `- ${detail.replaceAll('<', '&lt;')}`), ''];
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
