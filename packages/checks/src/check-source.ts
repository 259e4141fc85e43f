import type { Finding } from '@xxgk/document';
import { fillPlaceholders, mapToTemplate, type Report } from '@xxgk/model';
import { type CheckOptions, checkReport } from './check-report.js';

/**
 * Checks a report as it was read, its prose with placeholders: fills them, checks, and leads ranges and fixes back into
 * the prose as it stands in the file. Pure; never throws.
 */
export function checkSource(source: Report, options: CheckOptions = {}): readonly Finding[] {
  const { previous, language = 'zh-CN' } = options;
  const { report, findings, map } = fillPlaceholders(source, { previous, language });
  return [...findings, ...mapToTemplate(checkReport(report, options), map)];
}
