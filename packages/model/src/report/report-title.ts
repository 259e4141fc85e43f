import type { Report } from './report.js';

/** The title as given, else `{organ}{year}年政府信息公开工作年度报告`. */
export function reportTitle(report: Report): string {
  return report.title ?? `${report.organ.name}${report.year}年政府信息公开工作年度报告`;
}
