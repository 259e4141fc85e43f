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
  const { preamble, overview, problems, other } = report;
  if (![preamble, overview, problems, other].some((prose) => prose?.includes('{{'))) return report;
  return {
    ...report,
    ...(preamble === undefined ? {} : { preamble: escapeTemplate(preamble) }),
    overview: escapeTemplate(overview),
    problems: escapeTemplate(problems),
    other: escapeTemplate(other),
  };
}
