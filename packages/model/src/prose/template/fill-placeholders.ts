import type { Finding, Language, TextRange } from '@xxgk/document';
import { closestKey } from '../../report/closest-key.js';
import { fieldName } from '../../report/field-names.js';
import { proseFields } from '../../report/prose-fields.js';
import type { Report } from '../../report/report.js';
import { evaluate, type FilledStretch, type TemplateProblem } from './evaluate.js';
import { HELPERS } from './helpers.js';
import { placeholderFaults, placeholderSyntax } from './placeholder-finding-kinds.js';
import { parseTemplate } from './template.js';
import { type TemplateEnvironment, templateEnvironment } from './template-environment.js';

/** Where the prose of a filled report came from, by key. Prose without placeholders has no entry. */
export type PlaceholderMap = Readonly<Record<string, readonly FilledStretch[]>>;

/** A report whose prose says what it says, and what could not be filled. Ranges of the findings are of the template. */
export interface FilledReport {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly map: PlaceholderMap;
}

/**
 * Fills the placeholders in the prose of a report from its figures, and from last year's where given. What has no value
 * stays visible and becomes a finding. The result's prose is plain text: filling it again would read `{{` anew, so do
 * it once, after reading. Pure; never throws.
 */
export function fillPlaceholders(
  report: Report,
  options: { readonly previous?: Report | undefined; readonly language?: Language } = {},
): FilledReport {
  const environment = templateEnvironment(report, options.previous);
  const findings: Finding[] = [];
  const map: Record<string, readonly FilledStretch[]> = {};
  const filled: Record<string, string> = {};
  for (const key of proseFields) {
    const source = report[key];
    if (source === undefined || !source.includes('{{')) continue;
    const parsed = parseTemplate(source);
    if (!parsed.ok) {
      findings.push(syntaxFinding(key, source, parsed.line, options.language));
      continue;
    }
    const { text, stretches, problems } = evaluate(source, parsed.pieces, environment);
    filled[key] = text;
    map[key] = stretches;
    findings.push(
      ...problems.map((problem) => problemFinding(key, source, problem, environment, options.language)),
    );
  }
  return { report: Object.keys(filled).length === 0 ? report : { ...report, ...filled }, findings, map };
}

function syntaxFinding(key: string, source: string, line: number, language: Language = 'zh-CN'): Finding {
  const where = fieldName(key, language);
  return placeholderSyntax.find(
    language,
    { path: [key], where, range: rangeOfLine(source, line) },
    where,
    line,
  );
}

function rangeOfLine(source: string, line: number): TextRange {
  const lines = source.split(/\r\n?|\n/u);
  const start = source.indexOf(lines[line - 1] ?? '');
  return { start: Math.max(0, start), end: Math.max(0, start) + (lines[line - 1]?.length ?? source.length) };
}

function problemFinding(
  key: string,
  source: string,
  { fault, name, range }: TemplateProblem,
  environment: TemplateEnvironment,
  language: Language = 'zh-CN',
): Finding {
  const where = fieldName(key, language);
  const known = fault === 'unknown-helper' ? Object.keys(HELPERS) : environment.names;
  const nearest = fault.startsWith('unknown') ? nearestName(name, known) : undefined;
  const words = { where, placeholder: source.slice(range.start, range.end), name, nearest };
  return placeholderFaults[fault].find(
    language,
    { path: [key], where, range, actual: name, ...(nearest === undefined ? {} : { expected: nearest }) },
    words,
  );
}

/** A row without its column is most likely meant as its total. */
function nearestName(name: string, known: readonly string[]): string | undefined {
  return known.includes(`${name}.total`) ? `${name}.total` : closestKey(name, known);
}
