import { proseFields } from '../../report/prose-fields.js';
import type { Report } from '../../report/report.js';

/**
 * Writes prose as a template that gives it back unchanged: every `{{` becomes `\{{`, and one that stands behind
 * backslashes becomes the placeholder {{braces}}, for which Handlebars takes one backslash away. Pure.
 */
export function escapeTemplate(prose: string): string {
  return prose.replace(/(\\*)\{\{/gu, (_, backslashes: string) =>
    backslashes === '' ? String.raw`\{{` : `${backslashes}\\{{braces}}`,
  );
}

/** A report with plain prose as one whose prose is templates that say the same. Without `{{` the same object. Pure. */
export function withEscapedProse(report: Report): Report {
  const escaped = proseFields.flatMap((field) => {
    const prose = report[field];
    return prose?.includes('{{') ? [[field, escapeTemplate(prose)] as const] : [];
  });
  return escaped.length === 0 ? report : { ...report, ...Object.fromEntries(escaped) };
}
