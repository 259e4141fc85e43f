import type { Finding, Language } from '@xxgk/document';
import { namedPictures, type Report, type SuppliedPictures } from '@xxgk/model';
import type { DrawCharts } from './draw-charts.js';

/** The charts of a report as pictures to be set, and why others are left out. */
export interface DrawnCharts {
  readonly pictures: SuppliedPictures;
  readonly findings: readonly Finding[];
}

/** Draws the charts that the prose of a report names; `language` is that of the findings. */
export type ChartPictures = (
  report: Report,
  previous: Report | undefined,
  language?: Language,
) => Promise<DrawnCharts>;

/** How the prose names a chart: `![caption](chart:outcomes)`. */
export const CHART_PREFIX = 'chart:';

/** Keeps what it has drawn; what draws charts is loaded only when there is one. */
export function chartDrawer(): ChartPictures {
  let draw: DrawCharts | undefined;
  return async (report, previous, language = 'zh-CN') => {
    const named = namedPictures(report).filter(({ path }) => path.startsWith(CHART_PREFIX));
    if (named.length === 0) return { pictures: new Map(), findings: [] };
    draw ??= (await import('./draw-charts.js')).drawing();
    return draw(named, { report, previous, language });
  };
}
