import type { Finding, Language } from '@xxgk/document';
import { namedPictures, type Report, type SuppliedPictures } from '@xxgk/model';

/** The charts of a report as pictures to be set, and why others are left out. */
export interface DrawnCharts {
  readonly pictures: SuppliedPictures;
  readonly findings: readonly Finding[];
}

/** How the prose names a chart: `![caption](chart:outcomes)`. */
export const CHART_PREFIX = 'chart:';

/** Draws the charts that the prose of a report names; what draws them is loaded only when there is one. */
export async function chartPictures(
  report: Report,
  previous: Report | undefined,
  language: Language = 'zh-CN',
): Promise<DrawnCharts> {
  const named = namedPictures(report).filter(({ path }) => path.startsWith(CHART_PREFIX));
  if (named.length === 0) return { pictures: new Map(), findings: [] };
  const { drawCharts } = await import('./draw-charts.js');
  return drawCharts(named, { report, previous, language });
}
