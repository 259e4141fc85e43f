import type { Organ } from './organ.js';
import type { Report } from './report.js';

/** What a title is made of. */
type Titled = Pick<Report, 'title' | 'year'> & { readonly organ: Pick<Organ, 'name'> };

/** The title as given, else `{organ}{year}年政府信息公开工作年度报告`. */
export function reportTitle(report: Titled): string {
  return report.title ?? `${report.organ.name}${report.year}年政府信息公开工作年度报告`;
}
