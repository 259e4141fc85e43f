import type { Finding } from '@xxgk/document';
import { fillPlaceholders } from '../prose/template/fill-placeholders.js';
import { mapToTemplate } from '../prose/template/map-to-template.js';
import type { Report } from '../report/report.js';
import { type CheckOptions, checkReport } from './check-report.js';

/**
 * Checks a report as it was read, its prose with placeholders: fills them, checks, and leads ranges and fixes back into
 * the prose as it stands in the file. `more` adds findings about the filled report. Pure; never throws.
 */
export function checkSource(
  source: Report,
  options: CheckOptions = {},
  more: (filled: Report) => readonly Finding[] = () => [],
): readonly Finding[] {
  const { previous, language = 'zh-CN' } = options;
  const { report, findings, map } = fillPlaceholders(source, { previous, language });
  return [...findings, ...mapToTemplate([...checkReport(report, options), ...more(report)], map)];
}
